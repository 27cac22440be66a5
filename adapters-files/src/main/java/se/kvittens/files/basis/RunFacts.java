package se.kvittens.files.basis;

/**
 * What a run knows of a settlement's origin beside the settlement.
 *
 * @param libraryVersion of this library
 * @param priceListHash of the text that the prices were read from
 * @param inputHash of the provider's files
 * @param rejectedRows how many rows of its files had faults
 * @param rejectsSkipped whether it was settled without them
 */
public record RunFacts(
        String libraryVersion, String priceListHash, String inputHash, long rejectedRows, boolean rejectsSkipped) {}
