# Print an optspec for argparse to handle cmd's options that are independent of any subcommand.
function __fish_fengqiao_global_optspecs
    string join \n f/file= as= lang= today= O/format= o/output= header= q/quiet y/yes ascii h/help V/version
end

function __fish_fengqiao_needs_command
    # Figure out if the current invocation already has a command.
    set -l cmd (commandline -opc)
    set -e cmd[1]
    argparse -s (__fish_fengqiao_global_optspecs) -- $cmd 2>/dev/null
    or return
    if set -q argv[1]
        # Also print the command, so this can be used to figure out what it is.
        echo $argv[1]
        return 1
    end
    return 0
end

function __fish_fengqiao_using_subcommand
    set -l cmd (__fish_fengqiao_needs_command)
    test -z "$cmd"
    and return 1
    contains -- $cmd[1] $argv
end

complete -c fengqiao -n "__fish_fengqiao_needs_command" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_needs_command" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_needs_command" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_needs_command" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_needs_command" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_needs_command" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_needs_command" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_needs_command" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -s V -l version -d '版本 · version'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "intake" -d '受理 · intake'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "assign" -d '流转 · assignment'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "handle" -d '处置 · handling'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "mediate" -d '调解 · mediation'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "supervise" -d '监督 · supervision'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "follow-up" -d '反馈 · feedback'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "today" -d '今日台账 · the queue of the day'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "show" -d '查看　一件案件 · show a case'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "explain" -d '解释　期限或路由 · explain due dates or routes'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "list" -d '列表　按条件列出案件 · list cases'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "search" -d '搜索　按字词、电话、证件号、姓名搜索 · search'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "stats" -d '统计　按维度和指标 · count by dimensions'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "report" -d '报表　日报、月报、通报、考核表等 · reports'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "import" -d '导入　台账 CSV 或 XLSX · take in a ledger'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "apply" -d '批办　按 CSV 批量办理步骤 · take steps from a file'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "export" -d '导出　按版式导出案件 · rows under a layout'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "print" -d '打印　回执、告知书、承办单（HTML）· papers'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "activity" -d '工作　预防、建议等不成案件的工作 · work of no case'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "calendar" -d '日历　计算：期限、间隔、月历 · days'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "periods" -d '期限　规则：时长、依据、规则集 · periods'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "serve" -d '网页　在浏览器里办公，只限本机 · the web view'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "codes" -d '代码　列出一张代码表 · list a code table'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "init" -d '建所　建立办公文件 · make an office'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "profile" -d '配置　本单位配置 · the office\'s own data'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "status" -d '状态　本单位概况 · how the office stands'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "backup" -d '备份　并核对 · back up and check'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "restore" -d '恢复　从备份恢复为新文件 · restore as a new file'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "verify" -d '核验　全部记录 · check everything'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "rebuild" -d '重建　派生数据 · remake what is derived'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "dump" -d '导出档案　导出全部记录 · write the archive'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "load" -d '载入档案　从档案建立新文件 · make a file from an archive'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "audit" -d '单位记录　单位自己的记录 · the office\'s own records'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "erase" -d '依法删除　案件的个人信息 · lawful erasure'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "maintain" -d '维护 · maintenance'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "password" -d '口令　设置或取消口令 · set or remove a password'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "token" -d '令牌　供程序使用的令牌 · tokens for programs'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "demo" -d '演示　建立练习单位并走一遍 · a practice office to try'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "completions" -d '补全　输出命令补全脚本 · completion script'
complete -c fengqiao -n "__fish_fengqiao_needs_command" -f -a "help" -d '帮助　一个命令的用法 · how a command is used'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "register" -d '登记　一件诉求，给出编号 · write a matter down and number it'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "accept" -d '受理　可同时确定办理途径 · take the case on'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "decline" -d '不予受理　写明理由 · not take it on, with the reason'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "settle" -d '当场办结　窗口直接答复（直办） · answer and conclude at once'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "ask-supplement" -d '要求补正　告知补正材料 · ask the citizen for what is missing'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "supplement" -d '补正　收下补正的内容和材料 · take in what the citizen brought'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "contact" -d '记录再次反映　同一事并入本案 · join another visit to the case'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "add-party" -d '添加当事人　添加一名或几名当事人 · add one or more parties'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "link" -d '关联　与同一事的案件关联 · link with a case on the same matter'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "unlink" -d '取消关联　取消与另一件案件的关联 · take a link back'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "restrict" -d '设为限阅　无权者看不到 · hide from those not entitled'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "unrestrict" -d '取消限阅　写明理由 · lift the restriction, with reason'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "grade-risk" -d '评定风险　等级：红、黄、绿 · grade it red, yellow or green'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "alert" -d '紧急上报　重大紧急上报或报警 · report the grave and urgent'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "correct" -d '更正　登记内容，写明理由 · amend what was stated'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "reverse" -d '撤销　误操作的最新一步 · take back the newest step'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "withdraw" -d '撤回　当事人撤回诉求 · the citizen takes the matter back'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "void" -d '作废　编号作废，保留并写明理由 · take the number out of use'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and not __fish_seen_subcommand_from register accept decline settle ask-supplement supplement contact add-party link unlink restrict unrestrict grade-risk alert correct reverse withdraw void take-in" -f -a "take-in" -d '接收　其他单位移送的案件文件 · take in a transferred case'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l channel -d '渠道 · channel' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l title -d '标题 · title' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l facts -d '事由 · facts' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l demand -d '诉求 · demand' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l applicant-name -d '申请人 · applicant' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l applicant-paper -d '申请人证件类型 · applicant\'s paper' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l applicant-id -d '申请人证件号码 · applicant\'s paper number' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l applicant-phone -d '申请人电话 · applicant\'s phone' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l applicant-address -d '申请人住址 · applicant\'s address' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l applicant-sex -d '申请人性别 · applicant\'s sex' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l respondent-name -d '被申请人 · respondent' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l respondent-paper -d '被申请人证件类型 · respondent\'s paper' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l respondent-id -d '被申请人证件号码 · respondent\'s paper number' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l respondent-phone -d '被申请人电话 · respondent\'s phone' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l respondent-address -d '被申请人住址 · respondent\'s address' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l nature -d '性质 · nature' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l purpose -d '信访目的 · purpose' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l dispute-type -d '纠纷类型 · dispute type' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l track -d '办理途径 · track' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l platform -d '平台 · platform' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l external-no -d '来源编号 · external number' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l source-system -d '来源系统 · source system' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l place -d '所属区域 · place' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l address -d '详细地址 · address' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l headcount -d '涉及人数 · people involved' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l amount -d '涉及金额（元） · amount (yuan)' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l occurred-on -d '发生日期 · happened on' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l risk -d '风险等级 · risk' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l restricted -d '限阅 · restricted' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l anonymous -d '匿名 · anonymous' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l oral -d '口述笔录 · taken down from speech' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l linkage -d '衔接类型 · linkage' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l source-organ -d '来源机关 · source organ' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l source-case-no -d '来源案号 · case number at the source' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l entry-source -d '调解案件来源 · how it came to mediation' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l note -d '备注 · note' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l answer -d '直办，当场答复 · answer and conclude' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l answer-outcome -d '直办结果，默认解释说明 · its outcome' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l accept -d '同时受理 · accept at once'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from register" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from accept" -l track -d '办理途径 · track' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from accept" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from accept" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from accept" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from accept" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from accept" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from accept" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from accept" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from accept" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from accept" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from accept" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from accept" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from accept" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from accept" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from accept" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from accept" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from accept" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -l kind -d '类别 · kind' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -l reason -d '理由 · reason' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -l way -d '法定途径 · lawful way' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from decline" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from settle" -l outcome -d '办理结果 · outcome' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from settle" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from settle" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from settle" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from settle" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from settle" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from settle" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from settle" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from settle" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from settle" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from settle" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from settle" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from settle" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from settle" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from settle" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from settle" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from settle" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from ask-supplement" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from ask-supplement" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from ask-supplement" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from ask-supplement" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from ask-supplement" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from ask-supplement" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from ask-supplement" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from ask-supplement" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from ask-supplement" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from ask-supplement" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from ask-supplement" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from ask-supplement" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from ask-supplement" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from ask-supplement" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from ask-supplement" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from ask-supplement" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l title -d '标题 · title' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l facts -d '事由 · facts' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l demand -d '诉求 · demand' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l nature -d '性质 · nature' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l purpose -d '信访目的 · purpose' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l dispute-type -d '纠纷类型 · dispute type' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l platform -d '平台 · platform' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l channel -d '渠道 · channel' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l external-no -d '来源编号 · external number' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l source-system -d '来源系统 · source system' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l place -d '所属区域 · place' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l address -d '详细地址 · address' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l headcount -d '涉及人数 · people involved' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l amount -d '涉及金额（元） · amount (yuan)' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l occurred-on -d '发生日期 · happened on' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l anonymous -d '匿名 · anonymous' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l oral -d '口述笔录 · taken down from speech' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l linkage -d '衔接类型 · linkage' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l source-organ -d '来源机关 · source organ' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l source-case-no -d '来源案号 · case number at the source' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l entry-source -d '调解案件来源 · how it came to mediation' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l applicant-name -d '申请人 · applicant' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l applicant-paper -d '申请人证件类型 · applicant\'s paper' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l applicant-id -d '申请人证件号码 · applicant\'s paper number' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l applicant-phone -d '申请人电话 · applicant\'s phone' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l applicant-address -d '申请人住址 · applicant\'s address' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l applicant-sex -d '申请人性别 · applicant\'s sex' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l respondent-name -d '被申请人 · respondent' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l respondent-paper -d '被申请人证件类型 · respondent\'s paper' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l respondent-id -d '被申请人证件号码 · respondent\'s paper number' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l respondent-phone -d '被申请人电话 · respondent\'s phone' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l respondent-address -d '被申请人住址 · respondent\'s address' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from supplement" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -l channel -d '渠道 · channel' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -l headcount -d '涉及人数 · people involved' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from contact" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l role -d '当事人地位 · role' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l name -d '名称 · name' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l paper -d '证件类型 · identity paper' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l id-number -d '证件号码 · number of the paper' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l phone -d '电话 · phone' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l address -d '详细地址 · address' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l sex -d '性别 · sex' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l acts-for -d '代表何人 · acts for' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l note -d '备注 · note' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l from -d '从 CSV 添加多名当事人 · parties from a CSV file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from add-party" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from link" -l other -d '另一案件 · other case' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from link" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from link" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from link" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from link" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from link" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from link" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from link" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from link" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from link" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from link" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from link" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from link" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from link" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from link" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from link" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from link" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unlink" -l other -d '另一案件 · other case' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unlink" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unlink" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unlink" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unlink" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unlink" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unlink" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unlink" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unlink" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unlink" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unlink" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unlink" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unlink" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unlink" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unlink" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unlink" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unlink" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from restrict" -l restriction -d '限阅事由 · reason for restriction' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from restrict" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from restrict" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from restrict" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from restrict" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from restrict" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from restrict" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from restrict" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from restrict" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from restrict" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from restrict" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from restrict" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from restrict" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from restrict" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from restrict" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from restrict" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from restrict" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unrestrict" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unrestrict" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unrestrict" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unrestrict" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unrestrict" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unrestrict" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unrestrict" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unrestrict" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unrestrict" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unrestrict" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unrestrict" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unrestrict" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unrestrict" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unrestrict" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unrestrict" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from unrestrict" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from grade-risk" -l risk -d '风险等级 · risk' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from grade-risk" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from grade-risk" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from grade-risk" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from grade-risk" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from grade-risk" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from grade-risk" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from grade-risk" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from grade-risk" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from grade-risk" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from grade-risk" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from grade-risk" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from grade-risk" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from grade-risk" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from grade-risk" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from grade-risk" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from grade-risk" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -l police -d '是否报警 · to the police' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -l recipient -d '报送对象 · recipient' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from alert" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l title -d '标题 · title' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l facts -d '事由 · facts' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l demand -d '诉求 · demand' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l nature -d '性质 · nature' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l purpose -d '信访目的 · purpose' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l dispute-type -d '纠纷类型 · dispute type' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l platform -d '平台 · platform' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l channel -d '渠道 · channel' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l external-no -d '来源编号 · external number' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l source-system -d '来源系统 · source system' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l place -d '所属区域 · place' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l address -d '详细地址 · address' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l headcount -d '涉及人数 · people involved' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l amount -d '涉及金额（元） · amount (yuan)' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l occurred-on -d '发生日期 · happened on' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l anonymous -d '匿名 · anonymous' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l oral -d '口述笔录 · taken down from speech' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l linkage -d '衔接类型 · linkage' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l source-organ -d '来源机关 · source organ' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l source-case-no -d '来源案号 · case number at the source' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l entry-source -d '调解案件来源 · how it came to mediation' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l applicant-name -d '申请人 · applicant' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l applicant-paper -d '申请人证件类型 · applicant\'s paper' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l applicant-id -d '申请人证件号码 · applicant\'s paper number' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l applicant-phone -d '申请人电话 · applicant\'s phone' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l applicant-address -d '申请人住址 · applicant\'s address' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l applicant-sex -d '申请人性别 · applicant\'s sex' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l respondent-name -d '被申请人 · respondent' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l respondent-paper -d '被申请人证件类型 · respondent\'s paper' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l respondent-id -d '被申请人证件号码 · respondent\'s paper number' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l respondent-phone -d '被申请人电话 · respondent\'s phone' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l respondent-address -d '被申请人住址 · respondent\'s address' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l track -d '办理途径 · track' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from correct" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from reverse" -l entry -d '记录序号 · entry' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from reverse" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from reverse" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from reverse" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from reverse" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from reverse" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from reverse" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from reverse" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from reverse" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from reverse" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from reverse" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from reverse" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from reverse" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from reverse" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from reverse" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from reverse" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from reverse" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from withdraw" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from withdraw" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from withdraw" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from withdraw" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from withdraw" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from withdraw" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from withdraw" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from withdraw" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from withdraw" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from withdraw" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from withdraw" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from withdraw" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from withdraw" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from withdraw" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from withdraw" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from withdraw" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from void" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from void" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from void" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from void" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from void" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from void" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from void" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from void" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from void" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from void" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from void" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from void" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from void" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from void" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from void" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from void" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from take-in" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from take-in" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from take-in" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from take-in" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from take-in" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from take-in" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from take-in" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from take-in" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from take-in" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from take-in" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand intake; and __fish_seen_subcommand_from take-in" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -f -a "triage" -d '甄别　事项，确定办理途径 · choose the track'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -f -a "to" -d '分派　派给牵头单位，可加协办单位 · put a body in charge'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -f -a "acknowledge" -d '签收　承办单位签收 · acknowledge receipt'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -f -a "ask-return" -d '申请退单　单位退回，写明理由 · ask to give the case back'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -f -a "grant-return" -d '同意退单　案件待重新分派 · take the case back from the body'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -f -a "refuse-return" -d '驳回退单　申请，写明理由 · leave the case with the body'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -f -a "hand-over" -d '交接　给另一名承办人 · pass to another officer in charge'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -f -a "transfer" -d '移送　其他单位，待对方接收 · offer it to another office'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -f -a "confirm-transfer" -d '确认移送　对方已接收 · the other office has accepted it'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -f -a "cancel-transfer" -d '取消移送　仍由本单位办理 · keep the case after all'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and not __fish_seen_subcommand_from triage to acknowledge ask-return grant-return refuse-return hand-over transfer confirm-transfer cancel-transfer hand-over-all" -f -a "hand-over-all" -d '全部交接　换人时整批交接 · hand over all of an officer'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -l track -d '办理途径 · track' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -l dispute-type -d '纠纷类型 · dispute type' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -l route -d '派单目录行 · route' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -l and-assign -d '按路由同时分派 · assign by the same route'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from triage" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -l body -d '承办单位 · body' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -l officer -d '承办人 · officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -l by -d '办理时限 · to be done by' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -l assisting -d '协办单位 · assisting bodies' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -l assisting-by -d '协办时限 · assistance due by' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -l manner -d '流转方式 · manner of passing on' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from to" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from acknowledge" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from acknowledge" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from acknowledge" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from acknowledge" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from acknowledge" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from acknowledge" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from acknowledge" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from acknowledge" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from acknowledge" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from acknowledge" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from acknowledge" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from acknowledge" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from acknowledge" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from acknowledge" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from acknowledge" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from acknowledge" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -l reason -d '理由 · reason' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -l proposed -d '建议单位 · proposed body' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from ask-return" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from grant-return" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from grant-return" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from grant-return" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from grant-return" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from grant-return" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from grant-return" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from grant-return" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from grant-return" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from grant-return" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from grant-return" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from grant-return" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from grant-return" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from grant-return" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from grant-return" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from grant-return" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from grant-return" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from refuse-return" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from refuse-return" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from refuse-return" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from refuse-return" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from refuse-return" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from refuse-return" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from refuse-return" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from refuse-return" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from refuse-return" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from refuse-return" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from refuse-return" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from refuse-return" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from refuse-return" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from refuse-return" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from refuse-return" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from refuse-return" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over" -l to -d '接手人 · successor' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -l office -d '对方单位代码 · code of the other office' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -l office-name -d '对方单位名称 · name of the other office' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from transfer" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from confirm-transfer" -l number-there -d '对方编号 · number there' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from confirm-transfer" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from confirm-transfer" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from confirm-transfer" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from confirm-transfer" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from confirm-transfer" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from confirm-transfer" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from confirm-transfer" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from confirm-transfer" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from confirm-transfer" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from confirm-transfer" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from confirm-transfer" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from confirm-transfer" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from confirm-transfer" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from confirm-transfer" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from confirm-transfer" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from confirm-transfer" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from cancel-transfer" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from cancel-transfer" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from cancel-transfer" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from cancel-transfer" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from cancel-transfer" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from cancel-transfer" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from cancel-transfer" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from cancel-transfer" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from cancel-transfer" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from cancel-transfer" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from cancel-transfer" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from cancel-transfer" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from cancel-transfer" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from cancel-transfer" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from cancel-transfer" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from cancel-transfer" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over-all" -l all-of -d '交出人 · from this officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over-all" -l to -d '接收人 · to this officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over-all" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over-all" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over-all" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over-all" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over-all" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over-all" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over-all" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over-all" -l dry-run -d '只列清单 · list only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over-all" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over-all" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over-all" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand assign; and __fish_seen_subcommand_from hand-over-all" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -f -a "contact" -d '联系群众　与诉求人联系 · record a talk with the citizen'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -f -a "progress" -d '记录进展　记录办理进展 · record what was done'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -f -a "reply" -d '拟写答复　送审 · draft the reply for review'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -f -a "approve" -d '审核通过　答复审核通过 · approve the drafted reply'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -f -a "return" -d '退回修改　写明修改意见 · send the draft back, with remarks'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -f -a "deliver" -d '送达答复　答复已送达诉求人 · the citizen has the reply'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -f -a "ask-extension" -d '申请延期　申请延长一个期限 · ask for more time on a period'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -f -a "grant-extension" -d '批准延期　注明已告知群众 · grant more time, citizen told'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -f -a "refuse-extension" -d '不批准延期　写明理由 · refuse more time, with reason'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -f -a "ask-suspension" -d '申请中止计时　须附文书 · ask to stop a period, with a paper'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -f -a "grant-suspension" -d '批准中止计时　期限停走 · stop the period'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -f -a "refuse-suspension" -d '不批准中止计时　写明理由 · let the period run, with reason'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -f -a "resume" -d '恢复计时　中止事由消除 · let a stopped period run again'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -f -a "choose-period" -d '选用期限　选用可选或外部的期限 · let a chosen period run'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -f -a "end-period" -d '期限完成　外部事项或批示已办 · matter or instruction done'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and not __fish_seen_subcommand_from contact progress reply approve return deliver ask-extension grant-extension refuse-extension ask-suspension grant-suspension refuse-suspension resume choose-period end-period conclude" -f -a "conclude" -d '办结　案件，写明结果 · conclude the case with an outcome'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from contact" -l reached -d '是否联系上 · reached' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from contact" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from contact" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from contact" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from contact" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from contact" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from contact" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from contact" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from contact" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from contact" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from contact" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from contact" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from contact" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from contact" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from contact" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from contact" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from contact" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from progress" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from progress" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from progress" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from progress" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from progress" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from progress" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from progress" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from progress" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from progress" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from progress" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from progress" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from progress" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from progress" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from progress" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from progress" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from progress" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from reply" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from reply" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from reply" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from reply" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from reply" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from reply" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from reply" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from reply" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from reply" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from reply" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from reply" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from reply" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from reply" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from reply" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from reply" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from reply" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from approve" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from approve" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from approve" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from approve" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from approve" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from approve" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from approve" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from approve" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from approve" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from approve" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from approve" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from approve" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from approve" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from approve" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from approve" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from approve" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from return" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from return" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from return" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from return" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from return" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from return" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from return" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from return" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from return" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from return" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from return" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from return" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from return" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from return" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from return" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from return" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from deliver" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from deliver" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from deliver" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from deliver" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from deliver" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from deliver" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from deliver" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from deliver" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from deliver" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from deliver" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from deliver" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from deliver" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from deliver" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from deliver" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from deliver" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from deliver" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -l rule -d '期限 · period' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -l extend-by -d '延长数（按期限的单位） · extend by (in its unit)' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-extension" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -l citizen-told -d '已告知群众 · citizen told' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -l consented -d '同意的当事人 · parties that consent' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-extension" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-extension" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-extension" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-extension" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-extension" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-extension" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-extension" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-extension" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-extension" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-extension" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-extension" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-extension" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-extension" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-extension" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-extension" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-extension" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-extension" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -l rule -d '期限 · period' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -l reason -d '理由 · reason' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -l document -d '依据文书 · document' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from ask-suspension" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-suspension" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-suspension" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-suspension" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-suspension" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-suspension" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-suspension" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-suspension" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-suspension" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-suspension" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-suspension" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-suspension" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-suspension" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-suspension" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-suspension" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-suspension" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from grant-suspension" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-suspension" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-suspension" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-suspension" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-suspension" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-suspension" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-suspension" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-suspension" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-suspension" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-suspension" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-suspension" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-suspension" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-suspension" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-suspension" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-suspension" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-suspension" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from refuse-suspension" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from resume" -l rule -d '期限 · period' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from resume" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from resume" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from resume" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from resume" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from resume" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from resume" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from resume" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from resume" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from resume" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from resume" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from resume" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from resume" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from resume" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from resume" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from resume" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from resume" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -l rule -d '期限 · period' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -l since -d '起算日 · runs from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from choose-period" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from end-period" -l rule -d '期限 · period' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from end-period" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from end-period" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from end-period" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from end-period" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from end-period" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from end-period" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from end-period" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from end-period" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from end-period" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from end-period" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from end-period" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from end-period" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from end-period" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from end-period" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from end-period" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from end-period" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -l outcome -d '办理结果 · outcome' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -l closing-reason -d '结案原因 · closing reason' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -l level -d '化解层级 · level' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -l difficulty -d '难易等级 · difficulty' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand handle; and __fish_seen_subcommand_from conclude" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -f -a "invite" -d '引导调解　询问当事人是否愿意调解 · ask the parties to mediate'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -f -a "consent" -d '同意调解　记录当事人同意调解 · a party consents to mediation'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -f -a "refuse" -d '拒绝调解　记录当事人拒绝调解 · a party refuses mediation'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -f -a "appoint" -d '指定调解员　指定或更换调解员 · appoint or change the mediator'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -f -a "session" -d '记录调解　一次调解和到场人员 · a session and who was there'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -f -a "agree" -d '达成协议　书面或口头的协议 · record a written or oral agreement'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -f -a "sign" -d '签名　各方和调解员已签名 · parties and mediator have signed'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -f -a "stamp" -d '盖章　调委会已盖章，协议生效 · the committee\'s seal is on it'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -f -a "break-off" -d '终止调解　告知其他途径 · end without agreement, give advice'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -f -a "perform" -d '履行完毕　协议已履行完毕 · the agreement is performed'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and not __fish_seen_subcommand_from invite consent refuse appoint session agree sign stamp break-off perform confirmation" -f -a "confirmation" -d '申请司法确认　双方共同申请 · both ask a court to confirm'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from invite" -l party -d '当事人 · party' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from invite" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from invite" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from invite" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from invite" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from invite" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from invite" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from invite" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from invite" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from invite" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from invite" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from invite" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from invite" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from invite" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from invite" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from invite" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from invite" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from consent" -l party -d '当事人 · party' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from consent" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from consent" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from consent" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from consent" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from consent" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from consent" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from consent" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from consent" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from consent" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from consent" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from consent" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from consent" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from consent" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from consent" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from consent" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from consent" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from refuse" -l party -d '当事人 · party' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from refuse" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from refuse" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from refuse" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from refuse" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from refuse" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from refuse" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from refuse" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from refuse" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from refuse" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from refuse" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from refuse" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from refuse" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from refuse" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from refuse" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from refuse" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from refuse" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from appoint" -l mediator -d '调解员 · mediator' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from appoint" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from appoint" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from appoint" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from appoint" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from appoint" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from appoint" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from appoint" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from appoint" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from appoint" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from appoint" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from appoint" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from appoint" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from appoint" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from appoint" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from appoint" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from appoint" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from session" -l attended -d '到场当事人 · parties present' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from session" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from session" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from session" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from session" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from session" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from session" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from session" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from session" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from session" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from session" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from session" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from session" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from session" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from session" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from session" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from session" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -l form -d '协议形式 · form of the agreement' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -l amount -d '涉及金额（元） · amount (yuan)' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -l perform-by -d '履行期限 · to be performed by' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -l terms -d '协议内容 · terms' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from agree" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from sign" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from sign" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from sign" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from sign" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from sign" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from sign" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from sign" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from sign" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from sign" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from sign" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from sign" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from sign" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from sign" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from sign" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from sign" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from sign" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from stamp" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from stamp" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from stamp" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from stamp" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from stamp" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from stamp" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from stamp" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from stamp" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from stamp" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from stamp" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from stamp" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from stamp" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from stamp" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from stamp" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from stamp" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from stamp" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from break-off" -l reason -d '理由 · reason' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from break-off" -l advice -d '告知的途径 · advice' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from break-off" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from break-off" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from break-off" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from break-off" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from break-off" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from break-off" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from break-off" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from break-off" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from break-off" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from break-off" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from break-off" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from break-off" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from break-off" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from break-off" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from break-off" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from perform" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from perform" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from perform" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from perform" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from perform" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from perform" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from perform" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from perform" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from perform" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from perform" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from perform" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from perform" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from perform" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from perform" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from perform" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from perform" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from confirmation" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from confirmation" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from confirmation" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from confirmation" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from confirmation" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from confirmation" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from confirmation" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from confirmation" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from confirmation" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from confirmation" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from confirmation" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from confirmation" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from confirmation" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from confirmation" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from confirmation" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand mediate; and __fish_seen_subcommand_from confirmation" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -f -a "remind" -d '催办　承办单位 · remind whoever is in charge'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -f -a "slip" -d '督办　发督办单，写明等级和时限 · supervise by a slip'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -f -a "receive" -d '签收督办　承办单位签收督办单 · sign for the slip'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -f -a "answer" -d '回复督办　承办单位回复督办单 · say what was done about it'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -f -a "cancel" -d '撤销督办　单，写明理由 · take the slip back, with reason'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -f -a "escalate" -d '升级督办　逾期未回复，报领导 · pass it up to the leaders'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -f -a "expedite" -d '加急　标为加急，写明理由 · mark as urgent, with reason'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -f -a "instruct" -d '批示　记录领导批示 · record a leader\'s instruction'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -f -a "take-charge" -d '包案　领导包案 · a leader takes charge'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -f -a "watch" -d '跟踪　本周跟踪情况 · how it stands this week'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -f -a "consult" -d '会商　决定，可同时记入多件 · decided together, on several cases'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -f -a "inspect" -d '评查　案件评查，写明等次和问题 · grade how it was handled'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -f -a "sweep" -d '清扫　标记新近亮灯的期限 · mark what turned'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -f -a "board" -d '看板　督办看板：超期、及时率、督办单 · overdue and in time'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and not __fish_seen_subcommand_from remind slip receive answer cancel escalate expedite instruct take-charge watch consult inspect sweep board sample" -f -a "sample" -d '抽样　案件评查抽样，记录种子 · draw a recorded sample'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from remind" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from remind" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from remind" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from remind" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from remind" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from remind" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from remind" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from remind" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from remind" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from remind" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from remind" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from remind" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from remind" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from remind" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from remind" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from remind" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -l slip-level -d '督办等级 · level of the slip' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -l body -d '承办单位 · body' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -l officer -d '承办人 · officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -l by -d '办理时限 · to be done by' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from slip" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from receive" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from receive" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from receive" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from receive" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from receive" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from receive" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from receive" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from receive" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from receive" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from receive" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from receive" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from receive" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from receive" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from receive" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from receive" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from receive" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from answer" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from answer" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from answer" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from answer" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from answer" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from answer" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from answer" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from answer" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from answer" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from answer" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from answer" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from answer" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from answer" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from answer" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from answer" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from answer" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from cancel" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from cancel" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from cancel" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from cancel" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from cancel" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from cancel" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from cancel" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from cancel" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from cancel" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from cancel" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from cancel" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from cancel" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from cancel" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from cancel" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from cancel" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from cancel" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from escalate" -l by -d '办理时限 · to be done by' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from escalate" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from escalate" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from escalate" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from escalate" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from escalate" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from escalate" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from escalate" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from escalate" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from escalate" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from escalate" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from escalate" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from escalate" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from escalate" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from escalate" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from escalate" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from escalate" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from expedite" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from expedite" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from expedite" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from expedite" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from expedite" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from expedite" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from expedite" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from expedite" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from expedite" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from expedite" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from expedite" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from expedite" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from expedite" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from expedite" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from expedite" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from expedite" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -l leader -d '领导 · leader' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -l by -d '办理时限 · to be done by' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from instruct" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from take-charge" -l leader -d '领导 · leader' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from take-charge" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from take-charge" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from take-charge" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from take-charge" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from take-charge" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from take-charge" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from take-charge" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from take-charge" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from take-charge" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from take-charge" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from take-charge" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from take-charge" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from take-charge" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from take-charge" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from take-charge" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from take-charge" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from watch" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from watch" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from watch" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from watch" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from watch" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from watch" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from watch" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from watch" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from watch" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from watch" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from watch" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from watch" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from watch" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from watch" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from watch" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from watch" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from consult" -l bodies -d '参加单位 · bodies taking part' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from consult" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from consult" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from consult" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from consult" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from consult" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from consult" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from consult" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from consult" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from consult" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from consult" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from consult" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from consult" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from consult" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from consult" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from consult" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from consult" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -l grade -d '评查等次 · grade' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -l fault -d '评查问题 · fault found' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from inspect" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sweep" -l limit -d '最多几条 · at most so many' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sweep" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sweep" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sweep" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sweep" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sweep" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sweep" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sweep" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sweep" -l dry-run -d '只列清单 · list only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sweep" -l baseline -d '首次以现状为起点 · take the present as found'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sweep" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sweep" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sweep" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sweep" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l channel -d '渠道 · channel' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l nature -d '性质 · nature' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l purpose -d '信访目的 · purpose' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l dispute-type -d '纠纷类型 · dispute type' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l platform -d '平台 · platform' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l linkage -d '衔接类型 · linkage' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l risk -d '风险等级 · risk' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l outcome -d '办理结果 · outcome' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l closing-reason -d '结案原因 · closing reason' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l level -d '化解层级 · level' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l satisfaction -d '满意度 · satisfaction' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l agreement-form -d '协议形式 · form of agreement' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l source-organ -d '来源机关 · source organ' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l state -d '状态 · state' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l open -d '未结 · open' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l track -d '办理途径 · track' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l place -d '所属区域 · place' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l body -d '承办单位 · body' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l officer -d '承办人 · officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l mediator -d '调解员 · mediator' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l in-charge -d '包案领导 · leader in charge' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l solved -d '是否解决 · solved' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l restricted -d '限阅 · restricted' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l returns -d '退单次数 · returns' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l contacts -d '再次反映次数 · further visits' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l received-from -d '登记起 · received from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l received-to -d '登记止 · received to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l accepted-from -d '受理起 · accepted from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l accepted-to -d '受理止 · accepted to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l concluded-from -d '办结起 · concluded from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l concluded-to -d '办结止 · concluded to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l due-from -d '到期起 · due from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l due-to -d '到期止 · due to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l by -d '按单位或承办人，默认单位 · by body or officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from board" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l channel -d '渠道 · channel' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l nature -d '性质 · nature' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l purpose -d '信访目的 · purpose' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l dispute-type -d '纠纷类型 · dispute type' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l platform -d '平台 · platform' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l linkage -d '衔接类型 · linkage' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l risk -d '风险等级 · risk' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l outcome -d '办理结果 · outcome' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l closing-reason -d '结案原因 · closing reason' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l level -d '化解层级 · level' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l satisfaction -d '满意度 · satisfaction' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l agreement-form -d '协议形式 · form of agreement' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l source-organ -d '来源机关 · source organ' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l state -d '状态 · state' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l open -d '未结 · open' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l track -d '办理途径 · track' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l place -d '所属区域 · place' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l body -d '承办单位 · body' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l officer -d '承办人 · officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l mediator -d '调解员 · mediator' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l in-charge -d '包案领导 · leader in charge' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l solved -d '是否解决 · solved' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l restricted -d '限阅 · restricted' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l returns -d '退单次数 · returns' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l contacts -d '再次反映次数 · further visits' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l received-from -d '登记起 · received from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l received-to -d '登记止 · received to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l accepted-from -d '受理起 · accepted from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l accepted-to -d '受理止 · accepted to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l concluded-from -d '办结起 · concluded from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l concluded-to -d '办结止 · concluded to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l due-from -d '到期起 · due from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l due-to -d '到期止 · due to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l size -d '抽取件数 · how many' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l seed -d '用过的种子，重抽同样的 · draw the same again' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand supervise; and __fish_seen_subcommand_from sample" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -f -a "record" -d '回访　记录一次回访和群众评价 · record a call and the verdict'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -f -a "rate" -d '评价　群众自己的评价（好差评） · the citizen\'s own verdict'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -f -a "request-review" -d '请求复查　请求上一级机关复查 · asked of the organ above'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -f -a "review" -d '复查意见　上一级机关的复查意见 · what the organ above decided'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -f -a "request-recheck" -d '请求复核　信访人对复查意见不服 · the citizen asks once more'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -f -a "recheck" -d '复核意见　复核机关的复核意见 · what the recheck decided'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -f -a "terminate" -d '终结　三级终结，同一事由不再受理 · not to be taken up again'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -f -a "reopen" -d '重办　重新办理，原记录保留 · handle it again, on record'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and not __fish_seen_subcommand_from record rate request-review review request-recheck recheck terminate reopen archive" -f -a "archive" -d '归档　案件了结 · close the file for good'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -l attempt -d '接通情况 · attempt' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -l solved -d '是否解决 · solved' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -l satisfaction -d '满意度 · satisfaction' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -l call-again -d '再次回访日期 · call again on' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from record" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -l solved -d '是否解决 · solved' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -l satisfaction -d '满意度 · satisfaction' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from rate" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-review" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-review" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-review" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-review" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-review" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-review" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-review" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-review" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-review" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-review" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-review" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-review" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-review" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-review" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-review" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-review" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from review" -l decision -d '复查复核意见 · opinion' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from review" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from review" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from review" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from review" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from review" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from review" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from review" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from review" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from review" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from review" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from review" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from review" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from review" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from review" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from review" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from review" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-recheck" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-recheck" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-recheck" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-recheck" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-recheck" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-recheck" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-recheck" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-recheck" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-recheck" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-recheck" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-recheck" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-recheck" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-recheck" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-recheck" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-recheck" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from request-recheck" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from recheck" -l decision -d '复查复核意见 · opinion' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from recheck" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from recheck" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from recheck" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from recheck" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from recheck" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from recheck" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from recheck" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from recheck" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from recheck" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from recheck" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from recheck" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from recheck" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from recheck" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from recheck" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from recheck" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from recheck" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from terminate" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from terminate" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from terminate" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from terminate" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from terminate" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from terminate" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from terminate" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from terminate" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from terminate" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from terminate" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from terminate" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from terminate" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from terminate" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from terminate" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from terminate" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from terminate" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from reopen" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from reopen" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from reopen" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from reopen" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from reopen" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from reopen" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from reopen" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from reopen" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from reopen" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from reopen" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from reopen" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from reopen" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from reopen" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from reopen" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from reopen" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from reopen" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from archive" -l words -d '说明 · text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from archive" -l on -d '时间：早于今天记为补录 · when it happened' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from archive" -l seen -d '所见记录数，案件已变动则拒绝 · entries seen' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from archive" -l key -d '重复执行无害的标记 · makes a retry harmless' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from archive" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from archive" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from archive" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from archive" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from archive" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from archive" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from archive" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from archive" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from archive" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from archive" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from archive" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand follow-up; and __fish_seen_subcommand_from archive" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l channel -d '渠道 · channel' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l nature -d '性质 · nature' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l purpose -d '信访目的 · purpose' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l dispute-type -d '纠纷类型 · dispute type' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l platform -d '平台 · platform' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l linkage -d '衔接类型 · linkage' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l risk -d '风险等级 · risk' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l outcome -d '办理结果 · outcome' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l closing-reason -d '结案原因 · closing reason' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l level -d '化解层级 · level' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l satisfaction -d '满意度 · satisfaction' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l agreement-form -d '协议形式 · form of agreement' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l source-organ -d '来源机关 · source organ' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l state -d '状态 · state' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l open -d '未结 · open' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l track -d '办理途径 · track' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l place -d '所属区域 · place' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l body -d '承办单位 · body' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l officer -d '承办人 · officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l mediator -d '调解员 · mediator' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l in-charge -d '包案领导 · leader in charge' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l solved -d '是否解决 · solved' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l restricted -d '限阅 · restricted' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l returns -d '退单次数 · returns' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l contacts -d '再次反映次数 · further visits' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l received-from -d '登记起 · received from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l received-to -d '登记止 · received to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l accepted-from -d '受理起 · accepted from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l accepted-to -d '受理止 · accepted to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l concluded-from -d '办结起 · concluded from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l concluded-to -d '办结止 · concluded to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l due-from -d '到期起 · due from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l due-to -d '到期止 · due to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l limit -d '最多几条 · at most so many' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l soon -d '几天内算临期 · days that count as soon' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l by -d '按单位或承办人分列 · digest by body or officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l handover -d '交接：班，自何时起的变动 · changed since' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand today" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand show" -l as-of -d '回到这一天所记录的样子 · as recorded by that day' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand show" -l reveal -d '明示：显示隐去的信息，写明理由 · show what is masked' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand show" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand show" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand show" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand show" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand show" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand show" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand show" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand show" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand show" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand show" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand show" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand explain" -l as-of -d '回到这一天所记录的样子 · as recorded by that day' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand explain" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand explain" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand explain" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand explain" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand explain" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand explain" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand explain" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand explain" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand explain" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand explain" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand explain" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l channel -d '渠道 · channel' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l nature -d '性质 · nature' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l purpose -d '信访目的 · purpose' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l dispute-type -d '纠纷类型 · dispute type' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l platform -d '平台 · platform' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l linkage -d '衔接类型 · linkage' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l risk -d '风险等级 · risk' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l outcome -d '办理结果 · outcome' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l closing-reason -d '结案原因 · closing reason' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l level -d '化解层级 · level' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l satisfaction -d '满意度 · satisfaction' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l agreement-form -d '协议形式 · form of agreement' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l source-organ -d '来源机关 · source organ' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l state -d '状态 · state' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l open -d '未结 · open' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l track -d '办理途径 · track' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l place -d '所属区域 · place' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l body -d '承办单位 · body' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l officer -d '承办人 · officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l mediator -d '调解员 · mediator' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l in-charge -d '包案领导 · leader in charge' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l solved -d '是否解决 · solved' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l restricted -d '限阅 · restricted' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l returns -d '退单次数 · returns' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l contacts -d '再次反映次数 · further visits' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l received-from -d '登记起 · received from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l received-to -d '登记止 · received to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l accepted-from -d '受理起 · accepted from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l accepted-to -d '受理止 · accepted to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l concluded-from -d '办结起 · concluded from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l concluded-to -d '办结止 · concluded to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l due-from -d '到期起 · due from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l due-to -d '到期止 · due to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l limit -d '最多几条 · at most so many' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l text -d '内容：含有的字词 · words in the text' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l reveal -d '明示：显示隐去的信息，写明理由 · show what is masked' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l overdue -d '只列超期，最久的在前 · longest overdue first'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand list" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand search" -l limit -d '最多几条 · at most so many' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand search" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand search" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand search" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand search" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand search" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand search" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand search" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand search" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand search" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand search" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand search" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l channel -d '渠道 · channel' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l nature -d '性质 · nature' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l purpose -d '信访目的 · purpose' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l dispute-type -d '纠纷类型 · dispute type' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l platform -d '平台 · platform' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l linkage -d '衔接类型 · linkage' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l risk -d '风险等级 · risk' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l outcome -d '办理结果 · outcome' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l closing-reason -d '结案原因 · closing reason' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l level -d '化解层级 · level' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l satisfaction -d '满意度 · satisfaction' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l agreement-form -d '协议形式 · form of agreement' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l source-organ -d '来源机关 · source organ' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l state -d '状态 · state' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l open -d '未结 · open' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l track -d '办理途径 · track' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l place -d '所属区域 · place' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l body -d '承办单位 · body' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l officer -d '承办人 · officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l mediator -d '调解员 · mediator' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l in-charge -d '包案领导 · leader in charge' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l solved -d '是否解决 · solved' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l restricted -d '限阅 · restricted' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l returns -d '退单次数 · returns' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l contacts -d '再次反映次数 · further visits' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l received-from -d '登记起 · received from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l received-to -d '登记止 · received to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l accepted-from -d '受理起 · accepted from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l accepted-to -d '受理止 · accepted to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l concluded-from -d '办结起 · concluded from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l concluded-to -d '办结止 · concluded to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l due-from -d '到期起 · due from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l due-to -d '到期止 · due to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l by -d '维度：行：一个或两个维度 · dimensions as rows' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l across -d '作列：列：再一个维度 · a dimension as columns' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l measure -d '指标：逗号分隔 · measures' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l dates -d '日期口径：按登记、受理或办结日期 · which date' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l period -d '期间：2026-10 2026Q3 2026W28 上月等 · a period' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l from -d '起 · from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l to -d '止 · to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l compare -d '比较：yoy 同比，mom 环比 · compare' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l top -d '前：只列前几 · only so many' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l sort -d '排序：按指标排序，如 件数:asc · order' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l where -d '条件：如 涉及人数>=5，可重复 · a condition' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l total -d '合计：行 是|否 · a row of totals' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l as-of -d '截至：这一天所记录的 · as recorded by that day' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l bars -d '条形图：表后画条形图 · bars under the table'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l lines -d '折线：按时间分组的画折线 · lines, over time'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l explain -d '说明：列出读取的列 · what was read'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand stats" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -l period -d '期间：2026-10 2026Q3 2026W28 上月等 · a period' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -l from -d '起：自选日期的第一天 · first of chosen days' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -l to -d '止：最后一天，默认今天 · last of them, or today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -l where -d '条件：如 涉及人数>=5，可重复 · a condition' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -l as-of -d '截至：回到这一天所记录的样子 · as recorded by that day' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -l outline -d '报表定义：自己的报表定义 TOML · an outline of your own' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -l live -d '重算：不用固化值，重新统计 · count anew'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -a "list" -d '列表　有哪些报表 · the reports there are'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -a "freeze" -d '固化　固定已结束期间的数 · fix a period that is over'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and not __fish_seen_subcommand_from list freeze diff" -a "diff" -d '比对　固化后变了什么，为什么 · what changed since, and why'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from list" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from list" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from list" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from list" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from list" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from list" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from list" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from list" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from list" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from list" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from list" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from freeze" -l outline -d '报表定义：自己的报表定义 TOML · an outline of your own' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from freeze" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from freeze" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from freeze" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from freeze" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from freeze" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from freeze" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from freeze" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from freeze" -l dry-run -d '只列清单 · list only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from freeze" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from freeze" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from freeze" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from freeze" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from diff" -l outline -d '报表定义：自己的报表定义 TOML · an outline of your own' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from diff" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from diff" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from diff" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from diff" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from diff" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from diff" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from diff" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from diff" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from diff" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from diff" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand report; and __fish_seen_subcommand_from diff" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand import" -l mapping -d '对照：表：名称或 TOML 文件 · a mapping' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand import" -l encoding -d '编码，一般不用写 · encoding' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand import" -l sheet -d '工作表 · sheet of a workbook' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand import" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand import" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand import" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand import" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand import" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand import" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand import" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand import" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand import" -l skip-refused -d '只登记无误的行 · enter the good rows'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand import" -l apply-changes -d '写入已知案件的变化 · apply changes'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand import" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand import" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand import" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand import" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand apply" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand apply" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand apply" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand apply" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand apply" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand apply" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand apply" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand apply" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand apply" -l skip-refused -d '只办无误的行 · take the good rows'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand apply" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand apply" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand apply" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand apply" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l channel -d '渠道 · channel' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l nature -d '性质 · nature' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l purpose -d '信访目的 · purpose' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l dispute-type -d '纠纷类型 · dispute type' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l platform -d '平台 · platform' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l linkage -d '衔接类型 · linkage' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l risk -d '风险等级 · risk' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l outcome -d '办理结果 · outcome' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l closing-reason -d '结案原因 · closing reason' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l level -d '化解层级 · level' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l satisfaction -d '满意度 · satisfaction' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l agreement-form -d '协议形式 · form of agreement' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l source-organ -d '来源机关 · source organ' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l state -d '状态 · state' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l open -d '未结 · open' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l track -d '办理途径 · track' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l place -d '所属区域 · place' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l body -d '承办单位 · body' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l officer -d '承办人 · officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l mediator -d '调解员 · mediator' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l in-charge -d '包案领导 · leader in charge' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l solved -d '是否解决 · solved' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l restricted -d '限阅 · restricted' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l returns -d '退单次数 · returns' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l contacts -d '再次反映次数 · further visits' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l received-from -d '登记起 · received from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l received-to -d '登记止 · received to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l accepted-from -d '受理起 · accepted from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l accepted-to -d '受理止 · accepted to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l concluded-from -d '办结起 · concluded from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l concluded-to -d '办结止 · concluded to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l due-from -d '到期起 · due from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l due-to -d '到期止 · due to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l layout -d '版式：own 12345-return 或 TOML 文件 · a layout' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l reveal -d '明示：显示隐去的信息，写明理由 · show what is masked' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l unreported -d '只导出上次以来有变化的 · only what is new'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l texts -d '连同已读过的文字 · with the texts a person has read'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand export" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand print" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand print" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand print" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand print" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand print" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand print" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand print" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand print" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand print" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand print" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand print" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and not __fish_seen_subcommand_from record reverse list" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and not __fish_seen_subcommand_from record reverse list" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and not __fish_seen_subcommand_from record reverse list" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and not __fish_seen_subcommand_from record reverse list" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and not __fish_seen_subcommand_from record reverse list" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and not __fish_seen_subcommand_from record reverse list" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and not __fish_seen_subcommand_from record reverse list" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and not __fish_seen_subcommand_from record reverse list" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and not __fish_seen_subcommand_from record reverse list" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and not __fish_seen_subcommand_from record reverse list" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and not __fish_seen_subcommand_from record reverse list" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and not __fish_seen_subcommand_from record reverse list" -f -a "record" -d '登记　一项，或一份文件 · record work'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and not __fish_seen_subcommand_from record reverse list" -f -a "reverse" -d '撤销　登错的一项 · take one back'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and not __fish_seen_subcommand_from record reverse list" -f -a "list" -d '列表　列出或合计 · list or add up'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -l kind -d '类别 · kind' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -l matters -d '件数 · matters' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -l people -d '人数 · people' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -l on -d '日期 · date' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -l place -d '所属区域 · place' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -l body -d '承办单位 · body' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -l note -d '备注 · note' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -l from -d 'CSV 或 XLSX，一行一项 · from a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -l dry-run -d '只判断，不写入 · judge only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from record" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from reverse" -l words -d '说明：理由 · why' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from reverse" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from reverse" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from reverse" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from reverse" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from reverse" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from reverse" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from reverse" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from reverse" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from reverse" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from reverse" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from reverse" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -l period -d '期间：2026-10 2026Q3 上月等 · a period' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -l from -d '起 · from' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -l to -d '止 · to' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -l kind -d '类别 · kind' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -l place -d '所属区域：区域，含其下 · place' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -l body -d '承办单位：单位 · body' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -l by -d '按：合计：按类别、区域、单位 · add up by' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -l as-of -d '截至：回到这一天所记录的样子 · as recorded by that day' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -l reversed -d '连同已撤销的 · with what was taken back'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand activity; and __fish_seen_subcommand_from list" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and not __fish_seen_subcommand_from due between import show" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and not __fish_seen_subcommand_from due between import show" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and not __fish_seen_subcommand_from due between import show" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and not __fish_seen_subcommand_from due between import show" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and not __fish_seen_subcommand_from due between import show" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and not __fish_seen_subcommand_from due between import show" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and not __fish_seen_subcommand_from due between import show" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and not __fish_seen_subcommand_from due between import show" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and not __fish_seen_subcommand_from due between import show" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and not __fish_seen_subcommand_from due between import show" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and not __fish_seen_subcommand_from due between import show" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and not __fish_seen_subcommand_from due between import show" -f -a "due" -d '到期　从某日起算的到期日 · a due date'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and not __fish_seen_subcommand_from due between import show" -f -a "between" -d '间隔　两日之间的自然日和工作日 · days between'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and not __fish_seen_subcommand_from due between import show" -f -a "import" -d '导入　启用新公布的放假安排 · holidays'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and not __fish_seen_subcommand_from due between import show" -f -a "show" -d '月历　一年或一月的日历 · a month picture'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from due" -l from -d '起算日，当日不计 · trigger day' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from due" -l amount -d '数量 · amount' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from due" -l unit -d '单位 · unit' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from due" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from due" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from due" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from due" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from due" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from due" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from due" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from due" -l no-roll -d '期满遇休息日不顺延 · do not roll'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from due" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from due" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from due" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from due" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from between" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from between" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from between" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from between" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from between" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from between" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from between" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from between" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from between" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from between" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from between" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from import" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from import" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from import" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from import" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from import" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from import" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from import" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from import" -l dry-run -d '只列期限变动，不写入 · list only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from import" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from import" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from import" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from import" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from show" -l month -d '月份 · month' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from show" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from show" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from show" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from show" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from show" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from show" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from show" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from show" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from show" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from show" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand calendar; and __fish_seen_subcommand_from show" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and not __fish_seen_subcommand_from list show sets" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and not __fish_seen_subcommand_from list show sets" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and not __fish_seen_subcommand_from list show sets" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and not __fish_seen_subcommand_from list show sets" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and not __fish_seen_subcommand_from list show sets" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and not __fish_seen_subcommand_from list show sets" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and not __fish_seen_subcommand_from list show sets" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and not __fish_seen_subcommand_from list show sets" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and not __fish_seen_subcommand_from list show sets" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and not __fish_seen_subcommand_from list show sets" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and not __fish_seen_subcommand_from list show sets" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and not __fish_seen_subcommand_from list show sets" -f -a "list" -d '列表　某规则集某日有效的期限 · what holds'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and not __fish_seen_subcommand_from list show sets" -f -a "show" -d '查看　一条期限的全部内容 · all of one rule'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and not __fish_seen_subcommand_from list show sets" -f -a "sets" -d '规则集　有哪些规则集 · the rule sets'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from list" -l set -d '规则集，默认 national · rule set' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from list" -l on -d '哪一天有效，默认今天 · on which day' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from list" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from list" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from list" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from list" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from list" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from list" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from list" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from list" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from list" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from list" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from list" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from show" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from show" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from show" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from show" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from show" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from show" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from show" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from show" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from show" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from show" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from show" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from sets" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from sets" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from sets" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from sets" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from sets" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from sets" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from sets" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from sets" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from sets" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from sets" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand periods; and __fish_seen_subcommand_from sets" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand serve" -l port -d '端口：默认 8310 · port' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand serve" -l address -d '监听地址，只能是本机 · loopback only' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand serve" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand serve" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand serve" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand serve" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand serve" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand serve" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand serve" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand serve" -l open -d '同时打开浏览器 · open the browser'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand serve" -l public -d '群众：同时开放群众页面 · citizens\' pages, too'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand serve" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand serve" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand serve" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand serve" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand codes" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand codes" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand codes" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand codes" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand codes" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand codes" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand codes" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand codes" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand codes" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand codes" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand codes" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand init" -l profile -d '配置文件夹 · profile folder' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand init" -l code -d '9位镇街代码 · street code' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand init" -l name -d '单位全称 · full name' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand init" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand init" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand init" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand init" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand init" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand init" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand init" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand init" -l practice -d '练习用，所有输出标明 · a practice office'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand init" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand init" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand init" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand init" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and not __fish_seen_subcommand_from check apply show export adopt" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and not __fish_seen_subcommand_from check apply show export adopt" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and not __fish_seen_subcommand_from check apply show export adopt" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and not __fish_seen_subcommand_from check apply show export adopt" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and not __fish_seen_subcommand_from check apply show export adopt" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and not __fish_seen_subcommand_from check apply show export adopt" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and not __fish_seen_subcommand_from check apply show export adopt" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and not __fish_seen_subcommand_from check apply show export adopt" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and not __fish_seen_subcommand_from check apply show export adopt" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and not __fish_seen_subcommand_from check apply show export adopt" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and not __fish_seen_subcommand_from check apply show export adopt" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and not __fish_seen_subcommand_from check apply show export adopt" -f -a "check" -d '检查　配置文件夹 · check a folder'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and not __fish_seen_subcommand_from check apply show export adopt" -f -a "apply" -d '应用　配置文件夹 · put a folder in force'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and not __fish_seen_subcommand_from check apply show export adopt" -f -a "show" -d '查看　配置 · show what is in force'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and not __fish_seen_subcommand_from check apply show export adopt" -f -a "export" -d '导出　配置文件夹 · write a folder'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and not __fish_seen_subcommand_from check apply show export adopt" -f -a "adopt" -d '采用　程序自带的新代码、期限、日历 · adopt newer reference data'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from check" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from check" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from check" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from check" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from check" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from check" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from check" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from check" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from check" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from check" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from check" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from apply" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from apply" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from apply" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from apply" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from apply" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from apply" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from apply" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from apply" -l dry-run -d '只列变更 · list changes only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from apply" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from apply" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from apply" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from apply" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from show" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from show" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from show" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from show" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from show" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from show" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from show" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from show" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from show" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from show" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from show" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from export" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from export" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from export" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from export" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from export" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from export" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from export" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from export" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from export" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from export" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from export" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from adopt" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from adopt" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from adopt" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from adopt" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from adopt" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from adopt" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from adopt" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from adopt" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from adopt" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from adopt" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand profile; and __fish_seen_subcommand_from adopt" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand status" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand status" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand status" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand status" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand status" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand status" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand status" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand status" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand status" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand status" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand status" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand backup" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand backup" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand backup" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand backup" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand backup" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand backup" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand backup" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand backup" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand backup" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand backup" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand backup" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand restore" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand restore" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand restore" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand restore" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand restore" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand restore" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand restore" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand restore" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand restore" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand restore" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand restore" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand verify" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand verify" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand verify" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand verify" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand verify" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand verify" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand verify" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand verify" -l pages -d '连同文件页一起核验 · check pages too'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand verify" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand verify" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand verify" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand verify" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand rebuild" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand rebuild" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand rebuild" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand rebuild" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand rebuild" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand rebuild" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand rebuild" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand rebuild" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand rebuild" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand rebuild" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand rebuild" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand dump" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand dump" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand dump" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand dump" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand dump" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand dump" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand dump" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand dump" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand dump" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand dump" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand dump" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand load" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand load" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand load" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand load" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand load" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand load" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand load" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand load" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand load" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand load" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand load" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand audit" -l limit -d '最多几条 · at most so many' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand audit" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand audit" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand audit" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand audit" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand audit" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand audit" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand audit" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand audit" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand audit" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand audit" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand audit" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand erase" -l entries -d '记录：只删这几条记录，如 1,3 · these records' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand erase" -l party -d '当事人：只删提到这名当事人的 · one party' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand erase" -l record -d '单位记录的记录号，见 audit · a record of the office' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand erase" -l basis -d '依据：法律依据 · the legal basis' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand erase" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand erase" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand erase" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand erase" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand erase" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand erase" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand erase" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand erase" -l dry-run -d '只说将删除什么 · tell only'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand erase" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand erase" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand erase" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand erase" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and not __fish_seen_subcommand_from rewrite" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and not __fish_seen_subcommand_from rewrite" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and not __fish_seen_subcommand_from rewrite" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and not __fish_seen_subcommand_from rewrite" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and not __fish_seen_subcommand_from rewrite" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and not __fish_seen_subcommand_from rewrite" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and not __fish_seen_subcommand_from rewrite" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and not __fish_seen_subcommand_from rewrite" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and not __fish_seen_subcommand_from rewrite" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and not __fish_seen_subcommand_from rewrite" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and not __fish_seen_subcommand_from rewrite" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and not __fish_seen_subcommand_from rewrite" -f -a "rewrite" -d '重写　文件，彻底清除已删除内容 · rewrite the file'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and __fish_seen_subcommand_from rewrite" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and __fish_seen_subcommand_from rewrite" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and __fish_seen_subcommand_from rewrite" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and __fish_seen_subcommand_from rewrite" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and __fish_seen_subcommand_from rewrite" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and __fish_seen_subcommand_from rewrite" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and __fish_seen_subcommand_from rewrite" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and __fish_seen_subcommand_from rewrite" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and __fish_seen_subcommand_from rewrite" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and __fish_seen_subcommand_from rewrite" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand maintain; and __fish_seen_subcommand_from rewrite" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand password" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand password" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand password" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand password" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand password" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand password" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand password" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand password" -l remove -d '取消口令 · remove it'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand password" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand password" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand password" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand password" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and not __fish_seen_subcommand_from make list revoke" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and not __fish_seen_subcommand_from make list revoke" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and not __fish_seen_subcommand_from make list revoke" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and not __fish_seen_subcommand_from make list revoke" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and not __fish_seen_subcommand_from make list revoke" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and not __fish_seen_subcommand_from make list revoke" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and not __fish_seen_subcommand_from make list revoke" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and not __fish_seen_subcommand_from make list revoke" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and not __fish_seen_subcommand_from make list revoke" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and not __fish_seen_subcommand_from make list revoke" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and not __fish_seen_subcommand_from make list revoke" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and not __fish_seen_subcommand_from make list revoke" -f -a "make" -d '建立　令牌，只显示一次 · shown once'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and not __fish_seen_subcommand_from make list revoke" -f -a "list" -d '列表　列出令牌 · list tokens'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and not __fish_seen_subcommand_from make list revoke" -f -a "revoke" -d '撤销　令牌 · revoke a token'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from make" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from make" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from make" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from make" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from make" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from make" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from make" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from make" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from make" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from make" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from make" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from list" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from list" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from list" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from list" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from list" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from list" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from list" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from list" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from list" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from list" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from list" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from revoke" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from revoke" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from revoke" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from revoke" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from revoke" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from revoke" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from revoke" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from revoke" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from revoke" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from revoke" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand token; and __fish_seen_subcommand_from revoke" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand demo" -l folder -d '放在哪个文件夹 · where to put it' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand demo" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand demo" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand demo" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand demo" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand demo" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand demo" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand demo" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand demo" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand demo" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand demo" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand demo" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand completions" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand completions" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand completions" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand completions" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand completions" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand completions" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand completions" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand completions" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand completions" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand completions" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand completions" -s h -l help -d '帮助 · help'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand help" -s f -l file -d '办公文件（FENGQIAO_FILE）· office file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand help" -l as -d '身份：以谁办理（FENGQIAO_OFFICER）· act as officer' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand help" -l lang -d 'zh 或 en · language' -r -f -a "zh\t''
en\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand help" -l today -d '今天：当作这一天，只读、试行、练习 · pretend today' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand help" -s O -l format -d 'table csv json jsonl xlsx docx md html' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand help" -s o -l output -d '写入文件，格式看扩展名 · write to a file' -r
complete -c fengqiao -n "__fish_fengqiao_using_subcommand help" -l header -d '表头用语言或代码：words code · header' -r -f -a "words\t''
code\t''"
complete -c fengqiao -n "__fish_fengqiao_using_subcommand help" -s q -l quiet -d '只输出编号 · print only numbers'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand help" -s y -l yes -d '不再询问 · do not ask'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand help" -l ascii -d '用 ASCII 表格线 · ASCII frames'
complete -c fengqiao -n "__fish_fengqiao_using_subcommand help" -s h -l help -d '帮助 · help'
