namespace GovIndicators;

internal static partial class Wording
{
    private static (string Code, string English, string Vietnamese)[] Formulas =>
    [
        ("gap-filling.fill", "Filling of gaps", "Bổ sung số liệu thiếu"),
        ("growth.annualized", "Annualized change", "Mức tăng quy năm"),
        ("growth.annualized-changes", "Annualized changes", "Các mức tăng quy năm"),
        ("growth.annualized-flow", "Annualized flow", "Giá trị quy năm"),
        ("growth.apply", "Value after a change", "Giá trị sau khi thay đổi"),
        ("growth.bounds-of-compound-annual", "Bounds of the compound annual growth", "Khoảng của mức tăng bình quân năm"),
        ("growth.bounds-of-fold-change", "Bounds of the fold change", "Khoảng của số lần"),
        ("growth.bounds-of-percent-change", "Bounds of the percent change", "Khoảng của mức tăng tương đối"),
        ("growth.bounds-of-point-change", "Bounds of the change in percentage points", "Khoảng của mức tăng tính bằng điểm phần trăm"),
        ("growth.compound-annual", "Compound annual growth", "Mức tăng bình quân năm"),
        ("growth.difference", "Difference", "Chênh lệch"),
        ("growth.differences", "Differences", "Các chênh lệch"),
        ("growth.fold-change", "Fold change", "Số lần so với trước"),
        ("growth.fold-from-percent", "Fold from percent", "Số lần từ phần trăm"),
        ("growth.geometric-mean", "Geometric mean of changes", "Bình quân nhân của các mức tăng"),
        ("growth.least-squares", "Least-squares growth", "Mức tăng theo bình phương nhỏ nhất"),
        ("growth.log", "Logarithmic change", "Mức tăng logarit"),
        ("growth.percent-change", "Percent change", "Mức tăng tương đối"),
        ("growth.percent-changes", "Percent changes", "Các mức tăng tương đối"),
        ("growth.percent-from-fold", "Percent from fold", "Phần trăm từ số lần"),
        ("growth.percent-from-log", "Percent from log points", "Phần trăm từ điểm logarit"),
        ("growth.point-change", "Change in percentage points", "Mức tăng tính bằng điểm phần trăm"),
        ("growth.undo", "Value before a change", "Giá trị trước khi thay đổi"),
        ("linking.chain", "Chained index", "Chỉ số liên hoàn"),
        ("linking.rebase", "Rebased index", "Chỉ số đổi gốc"),
        ("linking.splice", "Spliced series", "Chuỗi nối"),
        ("linking.splice-windows", "Spliced windows", "Chuỗi nối theo cửa sổ"),
        ("stock-flow.to-flow", "Flows behind a stock", "Biến động từ số dư"),
        ("stock-flow.to-stock", "Stock from flows", "Số dư từ biến động"),
        ("year-to-date.deviation-from-mean", "Deviation from the year-to-date mean", "Chênh lệch so với bình quân từ đầu năm"),
        ("year-to-date.from-discrete", "Year-to-date sums", "Lũy kế từ đầu năm"),
        ("year-to-date.mean", "Year-to-date mean", "Bình quân từ đầu năm"),
        ("year-to-date.pro-rata-target", "Target to date", "Mục tiêu tính đến kỳ"),
        ("year-to-date.sum", "Year-to-date sum", "Lũy kế từ đầu năm đến kỳ"),
        ("year-to-date.to-discrete", "Values of single periods", "Số liệu từng kỳ"),
    ];
}
