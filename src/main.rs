//! The program: hands the command line to the prompt and leaves with its exit code.

fn main() -> std::process::ExitCode {
    fengqiao::cli::run(std::env::args_os())
}
