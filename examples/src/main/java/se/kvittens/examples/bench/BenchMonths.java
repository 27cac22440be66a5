package se.kvittens.examples.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.examples.demo.DemoMonths;
import se.kvittens.files.monthfolder.MonthFolderWriter;

/** Months of providers to measure on, where no month folder is given. */
public final class BenchMonths {

    private BenchMonths() {}

    /** Writes a month folder of about so many visits; the same each time. */
    public static void write(Path folder, long visits, int providers) throws IOException {
        MonthFolderWriter.to(folder).write(of(visits));
    }

    private static Iterable<ProviderMonth> of(long visits) {
        List<ProviderMonth> demo = DemoMonths.of(DemoMonths.USUAL_SEED, DemoMonths.MONTHS.get(1));
        long each = demo.stream().mapToLong(month -> month.visits().size()).sum();
        int copies = (int) ((visits + each - 1) / each);
        return () -> copies(demo, copies);
    }

    private static Iterator<ProviderMonth> copies(List<ProviderMonth> demo, int copies) {
        return IntStream.rangeClosed(1, copies)
                .boxed()
                .flatMap(number -> demo.stream().map(month -> renamed(month, number)))
                .iterator();
    }

    private static ProviderMonth renamed(ProviderMonth month, int number) {
        String name = month.provider().providerName() + " " + number;
        return new ProviderMonth(
                month.municipality(),
                month.month(),
                new CutOver.GoLive(name, month.provider().ownDay()),
                month.publishedLocks(),
                month.prices(),
                month.recipients(),
                month.visits());
    }
}
