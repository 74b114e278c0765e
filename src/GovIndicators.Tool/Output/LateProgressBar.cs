using System.Globalization;

namespace GovIndicators.Tool;

/// <summary>A bar on a terminal for work that lasts: nothing is shown for work that is done in half a second, or where nobody looks.</summary>
internal sealed class LateProgressBar(Output output, string what) : IProgress<double>, IDisposable
{
    private const int Cells = 30;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(0.5);

    private readonly Lock _lock = new();
    private readonly TimeSpan _start = output.Elapsed();
    private int _width;
    private int _shown = -1;

    /// <param name="value">The part that is done, 0 to 1.</param>
    public void Report(double value)
    {
        if (!output.ShowsProgress || output.Elapsed() - _start < Patience) return;
        lock (_lock)
        {
            var percent = (int)Math.Clamp(100 * value, 0, 100);
            if (percent <= _shown) return;
            _shown = percent;
            var full = percent * Cells / 100;
            var text = string.Create(CultureInfo.InvariantCulture, $"\r{what} [{new string('#', full)}{new string('.', Cells - full)}] {percent}%");
            _width = text.Length - 1;
            output.Errors.Write(text);
            output.Errors.Flush();
        }
    }

    public void Dispose()
    {
        if (_width > 0) output.Errors.Write($"\r{new string(' ', _width)}\r");
    }
}
