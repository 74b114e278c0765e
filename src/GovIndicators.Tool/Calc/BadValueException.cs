namespace GovIndicators.Tool;

/// <summary>A value inside a request does not do; it learns where it stands on the way out.</summary>
internal sealed class BadValueException(string problem) : Exception
{
    private string _path = "";

    public override string Message => (_path.Length == 0 ? "The request" : _path) + " " + problem;

    internal BadValueException Under(string name)
    {
        _path = _path is "" or ['[', ..] ? name + _path : name + "." + _path;
        return this;
    }
}
