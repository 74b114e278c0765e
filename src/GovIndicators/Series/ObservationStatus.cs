namespace GovIndicators;

/// <summary>What the producer said of an observation.</summary>
/// <remarks>
/// The values are the letters of the SDMX code list OBS_STATUS. The default value is <see cref="Normal"/>. A status is never dropped:
/// a suppressed or missing value is an absence that keeps its status. Source: SDMX code list CL_OBS_STATUS, as published by the ECB.
/// </remarks>
public enum ObservationStatus : byte
{
    /// <summary>A: nothing special.</summary>
    Normal = 0,

    /// <summary>B: the series is broken here, so the value does not compare with earlier ones.</summary>
    Break = (byte)'B',

    /// <summary>D: the definition differs.</summary>
    DefinitionDiffers = (byte)'D',

    /// <summary>E: estimated.</summary>
    Estimated = (byte)'E',

    /// <summary>F: a forecast.</summary>
    Forecast = (byte)'F',

    /// <summary>I: imputed, for example to fill a gap.</summary>
    Imputed = (byte)'I',

    /// <summary>L: exists but was not collected.</summary>
    NotCollected = (byte)'L',

    /// <summary>M: cannot exist.</summary>
    CannotExist = (byte)'M',

    /// <summary>P: provisional.</summary>
    Provisional = (byte)'P',

    /// <summary>Q: suppressed.</summary>
    Suppressed = (byte)'Q',

    /// <summary>U: of low reliability.</summary>
    LowReliability = (byte)'U',
}
