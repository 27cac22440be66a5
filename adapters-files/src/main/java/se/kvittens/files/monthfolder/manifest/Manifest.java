package se.kvittens.files.monthfolder.manifest;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.lockdate.PublishedLocks;

/**
 * What {@code month.yaml} says.
 *
 * @param priceList the name of the price list's file, within the month folder
 * @param lockDates the published ones
 * @param providers each with a name and a folder of its own
 */
public record Manifest(
        MunicipalityId municipality,
        YearMonth month,
        String priceList,
        PublishedLocks lockDates,
        List<Provider> providers) {

    /** The name of the manifest's file. */
    public static final String FILE_NAME = "month.yaml";

    static final int FORMAT = 1;
    public static final String USUAL_PRICE_LIST = "prices.yaml";
    public static final String USUAL_FOLDER = ".";

    public Manifest {
        providers = List.copyOf(providers);
    }

    /**
     * A provider.
     *
     * @param folder within the month folder; a full stop for the month folder itself
     * @param goLive the first day on which its visits come from the new system, where it isn't as the rule book says
     */
    public record Provider(String name, String folder, Optional<LocalDate> goLive) {}
}
