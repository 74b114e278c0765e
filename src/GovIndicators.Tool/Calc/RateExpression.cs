using System.Globalization;
using GovIndicators.Calculators;

namespace GovIndicators.Tool;

/// <summary>A rate written as an expression of its factors, such as sum(rate * people) / sum(people).</summary>
/// <remarks>
/// A factor with groups is a list, an operation on it is done group by group, and sum or mean makes one number of it. A rate that is not
/// finite, as after a division by zero, is not defined. An expression is short, so that reading it never goes deep.
/// </remarks>
internal ref struct RateExpression
{
    private const int Longest = 1000;

    private readonly ReadOnlySpan<char> _text;
    private int _at;

    private RateExpression(ReadOnlySpan<char> text) => _text = text;

    private delegate double[] Node(FactorValues values);

    internal static RateFunction Parse(string text)
    {
        if (text.Length > Longest) throw new BadValueException(string.Create(CultureInfo.InvariantCulture, $"has {text.Length} characters; expected an expression of at most {Longest}."));
        var expression = new RateExpression(text);
        var root = expression.Sum();
        if (expression.Next() != '\0') throw expression.Unexpected("an operator or the end");
        return values =>
        {
            var rate = root(values);
            if (rate.Length != 1) throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The rate '{text}' gives {rate.Length} numbers, one for each group; make them one by sum or mean."), nameof(values));
            return double.IsFinite(rate[0]) ? rate[0] : null;
        };
    }

    private Node Sum()
    {
        var left = Product();
        while (Next() is var sign and ('+' or '-'))
        {
            _at++;
            left = sign == '+' ? Both(left, Product(), static (a, b) => a + b) : Both(left, Product(), static (a, b) => a - b);
        }

        return left;
    }

    private Node Product()
    {
        var left = Signed();
        while (Next() is var sign and ('*' or '/'))
        {
            _at++;
            left = sign == '*' ? Both(left, Signed(), static (a, b) => a * b) : Both(left, Signed(), static (a, b) => a / b);
        }

        return left;
    }

    private Node Signed()
    {
        if (Next() != '-') return Power();
        _at++;
        return Each(Signed(), static a => -a);
    }

    private Node Power()
    {
        var left = Single();
        if (Next() != '^') return left;
        _at++;
        return Both(left, Signed(), Math.Pow);
    }

    private Node Single()
    {
        var first = Next();
        if (char.IsAsciiDigit(first) || first == '.') return Number();
        if (first == '\'') return Factor(Quoted());
        if (char.IsLetter(first) || first == '_')
        {
            var name = Word();
            return Next() == '(' ? Function(name) : Factor(name);
        }

        if (first != '(') throw Unexpected("a number, a factor or a parenthesis");
        _at++;
        var inner = Sum();
        Close();
        return inner;
    }

    private Node Number()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsAsciiDigit(_text[_at]) || _text[_at] == '.')) _at++;
        if (!double.TryParse(_text[start.._at], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number))
        {
            _at = start;
            throw Unexpected("a number");
        }

        return _ => [number];
    }

    private string Word()
    {
        var start = _at;
        while (_at < _text.Length && (char.IsLetterOrDigit(_text[_at]) || _text[_at] == '_')) _at++;
        return _text[start.._at].ToString();
    }

    private string Quoted()
    {
        var length = _text[(_at + 1)..].IndexOf('\'');
        if (length < 0) throw Unexpected("a name that ends in a single quote");
        var name = _text.Slice(_at + 1, length).ToString();
        _at += length + 2;
        return name;
    }

    private Node Function(string name)
    {
        _at++;
        var inner = Sum();
        Close();
        return name switch
        {
            "sum" => values => [inner(values).Sum()],
            "mean" => values => [inner(values).Average()],
            "exp" => Each(inner, Math.Exp),
            "log" => Each(inner, Math.Log),
            "sqrt" => Each(inner, Math.Sqrt),
            _ => throw new BadValueException($"asks for {InputReading.Shortened(name)}; expected sum, mean, exp, log or sqrt."),
        };
    }

    private static Node Factor(string name) => values =>
    {
        try
        {
            return values[name].ToArray();
        }
        catch (KeyNotFoundException unknown)
        {
            throw new ArgumentException($"The rate names '{InputReading.Shortened(name)}', which is no factor; expected the name of one that was given.", nameof(values), unknown);
        }
    };

    private static Node Each(Node inner, Func<double, double> of) => values => Array.ConvertAll(inner(values), number => of(number));

    private static Node Both(Node left, Node right, Func<double, double, double> of) => values =>
    {
        var (a, b) = (left(values), right(values));
        if (a.Length != b.Length && a.Length != 1 && b.Length != 1)
        {
            throw new ArgumentException(string.Create(CultureInfo.InvariantCulture, $"The rate sets {a.Length} groups against {b.Length}; expected as many on both sides, or one number."), nameof(values));
        }

        var answers = new double[Math.Max(a.Length, b.Length)];
        for (var i = 0; i < answers.Length; i++) answers[i] = of(a[a.Length == 1 ? 0 : i], b[b.Length == 1 ? 0 : i]);
        return answers;
    };

    private void Close()
    {
        if (Next() != ')') throw Unexpected("a closing parenthesis");
        _at++;
    }

    /// <summary>The next character that is no space; none at the end.</summary>
    private char Next()
    {
        while (_at < _text.Length && _text[_at] == ' ') _at++;
        return _at < _text.Length ? _text[_at] : '\0';
    }

    private readonly BadValueException Unexpected(string expected) => new(_at >= _text.Length
        ? $"ends too soon; expected {expected}."
        : string.Create(CultureInfo.InvariantCulture, $"has '{InputReading.Shortened(_text[_at..].ToString())}' at place {_at + 1}; expected {expected}."));
}
