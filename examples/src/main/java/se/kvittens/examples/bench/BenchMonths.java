package se.kvittens.examples.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.examples.generate.GeneratedMonths;
import se.kvittens.files.rulebook.RuleBookFolder;

/** The month that is measured on where no month folder is given: October 2024 in Haninge, made up from one seed. */
public final class BenchMonths {

    private static final MunicipalityId MUNICIPALITY = new MunicipalityId("haninge");
    private static final YearMonth MONTH = YearMonth.of(2024, 10);
    private static final long SEED = 1;

    /** What a recipient has in a month, about. */
    private static final long VISITS_OF_RECIPIENT = 57;

    private BenchMonths() {}

    /** Writes a month folder of about so many visits, and at least one recipient for each provider. */
    public static void write(Path folder, long visits, int providers) throws IOException {
        long recipients = Math.max(providers, visits / VISITS_OF_RECIPIENT);
        GeneratedMonths.of(
                        RuleBookFolder.bundled(),
                        new GeneratedMonths.Asked(
                                MUNICIPALITY, MONTH, new GeneratedMonths.Size(recipients, providers), SEED))
                .orElseThrow()
                .writeTo(folder, (done, written) -> {});
    }
}
