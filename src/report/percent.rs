//! Shares in percent and means, by exact integer arithmetic, so that every report rounds the same way.

/// `n` of `d` in hundredths of a percent, half away from zero; `None` when there is nothing to divide by.
pub fn hundredths_of_percent(n: i64, d: i64) -> Option<i128> {
    rounded(n, d, 10_000)
}

/// The mean of `d` things that add up to `n`, in hundredths.
pub fn mean_hundredths(n: i64, d: i64) -> Option<i128> {
    rounded(n, d, 100)
}

/// The mean of `d` things that add up to `n`, with two decimals, such as `12.35`; `None` when there are none.
pub fn mean(n: i64, d: i64) -> Option<String> {
    mean_hundredths(n, d).map(two_decimals)
}

/// `n × times ÷ d`, half away from zero.
fn rounded(n: i64, d: i64, times: i128) -> Option<i128> {
    if d == 0 {
        return None;
    }
    let (n, d) = (i128::from(n) * i128::from(d.signum()), i128::from(d).abs());
    let rounded = (n.abs() * 2 * times + d) / (2 * d);
    Some(rounded * n.signum())
}

/// `n` of `d` in percent with two decimals and no sign, such as `67.91`; `None` when there is nothing to divide by.
pub fn percent(n: i64, d: i64) -> Option<String> {
    hundredths_of_percent(n, d).map(two_decimals)
}

/// A number of hundredths written out, such as `1234.50` for 123450.
pub fn two_decimals(hundredths: i128) -> String {
    let sign = if hundredths < 0 { "-" } else { "" };
    let it = hundredths.unsigned_abs();
    format!("{sign}{}.{:02}", it / 100, it % 100)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(n: i64, d: i64, said: &str) {
        assert_eq!(percent(n, d).as_deref().unwrap_or("—"), said, "{n}/{d}");
    }

    #[test]
    fn shares_are_rounded_half_up() {
        check(3793, 9627, "39.40");
        check(29631, 43634, "67.91");
        check(1, 3, "33.33");
        check(2, 3, "66.67");
        check(1, 8, "12.50");
        check(1, 20_000, "0.01"); // exactly half a hundredth
        check(1, 20_001, "0.00");
        check(0, 7, "0.00");
        check(7, 7, "100.00");
        check(9, 4, "225.00");
        check(0, 0, "—");
        check(5, 0, "—");
        check(-1, 3, "-33.33");
        check(1, -3, "-33.33");
        check(-1, 20_001, "0.00");
        check(i64::MAX, i64::MAX, "100.00");
        check(i64::MIN, i64::MIN, "100.00");
    }

    #[test]
    fn published_figures_come_out_again() {
        // Figures of published bulletins; some round down or give no count, and one contradicts itself.
        check(1337, 2866, "46.65"); // 佛山诉前和解中心 to mid-2019, printed as 46%
        check(273_000, 275_000, "99.27"); // 浙江县级矛调 2020
        check(27_787, 28_546, "97.34"); // 安吉 2020
        check(6217, 6368, "97.63"); // 黄石 2020-11
        check(12_040_000, 17_470_000, "68.92"); // 全国法院 2023
        check(12_182_000, 18_131_400, "67.19"); // 全国法院 2024, printed as 69.79%
        check(3_128_000, 4_782_000, "65.41"); // 全国法院 2025 Q1–3
        check(245_000, 404_000, "60.64"); // 广州 2023
        check(2477, 3136, "78.99"); // 连平 2025 Q2, printed as 78.98%
        check(597, 601, "99.33"); // 宁国 2022-04
        check(37_527, 71_184, "52.72");
        check(33_657, 71_184, "47.28");
    }

    #[test]
    fn the_shares_of_a_bulletin_are_shares_of_its_total() {
        // 宜春 2023-05: every breakdown adds up to the same 38447, or to the 18113 passed on.
        let channels = [34_859, 2724, 170, 261, 318, 115];
        let natures = [19_651, 592, 649, 15_042, 2513];
        let passed_on = [15_390, 2013, 710];
        for (parts, total, said) in [
            (&channels[..], 38_447, "90.67 7.09 0.44 0.68 0.83 0.30"),
            (&natures[..], 38_447, "51.11 1.54 1.69 39.12 6.54"),
            (&passed_on[..], 18_113, "84.97 11.11 3.92"),
        ] {
            assert_eq!(parts.iter().sum::<i64>(), total);
            let shares: Vec<String> = parts.iter().filter_map(|n| percent(*n, total)).collect();
            assert_eq!(shares.join(" "), said);
        }
    }

    #[test]
    fn means_are_rounded_half_up() {
        for (sum, of, said) in [
            (35, 3, Some("11.67")),
            (1, 8, Some("0.13")),
            (0, 4, Some("0.00")),
            (7, 0, None),
        ] {
            assert_eq!(mean(sum, of).as_deref(), said, "{sum}/{of}");
        }
    }

    #[test]
    fn hundredths_are_written_out() {
        for (hundredths, said) in [
            (0, "0.00"),
            (5, "0.05"),
            (-5, "-0.05"),
            (123_450, "1234.50"),
            (-123_450, "-1234.50"),
        ] {
            assert_eq!(two_decimals(hundredths), said);
        }
    }
}
