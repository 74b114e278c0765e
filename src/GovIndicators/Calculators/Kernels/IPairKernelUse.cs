namespace GovIndicators.Calculators;

/// <summary>Something to be done with a formula of two values, whichever it is.</summary>
internal interface IPairKernelUse
{
    void With<TKernel>(TKernel kernel)
        where TKernel : struct, IPairKernel;
}
