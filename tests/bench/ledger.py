#!/usr/bin/env python3
"""A ledger of any length, the same for the same length: python3 tests/bench/ledger.py ROWS FILE.csv [FIRST]

FIRST is the number of the first row, so that a second ledger can follow a first."""
import random
import sys
from datetime import datetime, timedelta

HEADER = ("来源编号,渠道,登记时间,标题,事由,性质,纠纷类型,办理途径,申请人,申请人证件号码,申请人电话,"
          "被申请人,所属区域,涉及金额(元),承办单位,办理结果,办结日期,满意度")
SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰涛明超秀霞平刚桂英华玉兰梅建国志红"
PHRASES = ["小区电梯连续三天停运老人上下楼困难", "施工单位夜间作业噪音扰民", "物业公司擅自提高停车收费标准",
           "用人单位拖欠三个月工资至今未付", "楼上住户漏水导致天花板霉变", "邻居占用公共通道堆放杂物",
           "河涌水质发黑发臭影响周边居民", "道路井盖缺失存在安全隐患", "购买的商品房逾期交付拒绝赔偿",
           "流动摊贩长期占道经营影响通行", "承包土地边界不清双方多次争执", "学校门口上下学时段交通拥堵"]
WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)
CHANNELS = ["12345热线", "窗口", "微信", "网站", "网格", "来信", "上级交办"]
NATURES = ["投诉", "求助", "咨询", "建议", "举报"]
TYPES = ["邻里纠纷", "婚姻家庭纠纷", "物业纠纷", "劳动人事争议纠纷", "房屋宅基地纠纷"]
OUTCOMES = ["解决", "调解成功", "解释说明", "部分解决"]
PLEASED = ["非常满意", "满意", "基本满意", "不满意"]


def id_number(rng):
    born = datetime(1950, 1, 1) + timedelta(days=rng.randrange(20000))
    body = f"440604{born:%Y%m%d}{rng.randrange(1000):03}"
    return body + "10X98765432"[sum(int(d) * w for d, w in zip(body, WEIGHTS)) % 11]


def name(rng):
    return rng.choice(SURNAMES) + rng.choice(GIVEN) + (rng.choice(GIVEN) if rng.random() < 0.7 else "")


def row(rng, n):
    received = datetime(2021, 1, 4) + timedelta(minutes=2 * n % 2600000, seconds=rng.randrange(60))
    phrases = rng.sample(PHRASES, 4)
    place = f"{rng.randrange(1, 99)}栋{rng.randrange(1, 30)}单元"
    story = f"来电人反映：{place}，" + "，".join(phrases) + f"，已持续{rng.randrange(2, 60)}天，请有关部门尽快核实处理并回复。"
    closed = rng.random() < 0.95
    later = received + timedelta(days=rng.randrange(1, 45))
    return ",".join([
        f"GD{received:%Y%m%d}{n:08}", rng.choice(CHANNELS), f"{received:%Y-%m-%d %H:%M:%S}",
        phrases[0], story, rng.choice(NATURES), rng.choice(TYPES), "12345热线",
        name(rng), id_number(rng), f"1{rng.choice('3589')}{rng.randrange(10**9):09}",
        name(rng) if rng.random() < 0.5 else "", "本镇街", str(rng.randrange(100, 500000)) if rng.random() < 0.4 else "",
        "群众诉求服务中心" if closed else "", rng.choice(OUTCOMES) if closed else "",
        f"{later:%Y-%m-%d}" if closed else "", rng.choice(PLEASED) if closed else "",
    ])


def main():
    rows, path = int(sys.argv[1]), sys.argv[2]
    first = int(sys.argv[3]) if len(sys.argv) > 3 else 0
    rng = random.Random(20260924 + first)
    with open(path, "w", encoding="utf-8", newline="") as out:
        out.write(HEADER + "\r\n")
        for n in range(first, first + rows):
            out.write(row(rng, n) + "\r\n")


if __name__ == "__main__":
    main()
