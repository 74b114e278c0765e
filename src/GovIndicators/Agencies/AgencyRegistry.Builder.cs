using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace GovIndicators;

public sealed partial class AgencyRegistry
{
    /// <summary>Collects agencies and successions in any order; the whole is checked by <see cref="Build"/>.</summary>
    public sealed class Builder
    {
        private readonly List<Agency> _agencies = [];
        private readonly List<Succession> _successions = [];

        /// <summary>Adds an agency; its parents may be added later.</summary>
        public Builder Add(Agency agency)
        {
            ArgumentNullException.ThrowIfNull(agency);
            _agencies.Add(agency);
            return this;
        }

        /// <summary>Adds a succession; its agencies may be added later.</summary>
        public Builder Add(Succession succession)
        {
            ArgumentNullException.ThrowIfNull(succession);
            _successions.Add(succession);
            return this;
        }

        /// <summary>Adds everything in a registry, so that more can stand below and beside it.</summary>
        public Builder Add(AgencyRegistry registry)
        {
            ArgumentNullException.ThrowIfNull(registry);
            _agencies.AddRange(registry.Agencies);
            _successions.AddRange(registry.Successions);
            return this;
        }

        /// <summary>The registry of what was added.</summary>
        /// <exception cref="InvalidOperationException">What was added is no whole; every fault is listed.</exception>
        public AgencyRegistry Build() => TryBuild(out var registry, out var faults) ? registry : throw new InvalidOperationException(Together(faults));

        /// <summary>The registry of what was added, or everything that is wrong with it, each with the agency or succession it was found at.</summary>
        internal bool TryBuild([NotNullWhen(true)] out AgencyRegistry? registry, out ImmutableArray<AgencyFault> faults)
        {
            faults = AgencyCheck.FaultsIn(_agencies, _successions);
            registry = faults.IsEmpty ? new([.. _agencies], [.. _successions]) : null;
            return registry is not null;
        }

        /// <summary>The one message, or all of them as a list.</summary>
        internal static string Together(ImmutableArray<AgencyFault> faults) => faults.Length == 1
            ? faults[0].Message
            : string.Create(
                CultureInfo.InvariantCulture,
                $"The agencies have {faults.Length} faults.\n{string.Join('\n', faults.Select(fault => $"- {fault.Message}"))}");
    }
}
