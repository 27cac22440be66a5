package se.kvittens.examples.generate;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.BiConsumer;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.generate.feed.FeedFolder;
import se.kvittens.examples.generate.feed.ProviderExport;
import se.kvittens.examples.generate.team.TeamMonths;
import se.kvittens.examples.generate.town.MadeUpProvider;
import se.kvittens.examples.generate.town.Town;
import se.kvittens.files.monthfolder.MonthFolderWriter;
import se.kvittens.files.monthfolder.MonthSheets;
import se.kvittens.files.monthfolder.ProviderSheets;

/**
 * A municipality's month, made up from a seed: the same is asked for, the same is made, on every machine and every version
 * of Java. To go through it makes one provider's month at a time; to write it holds no more than one team of twenty
 * recipients.
 */
public final class GeneratedMonths implements Iterable<ProviderMonth> {

    private final ProviderMonths months;
    private final Size size;
    private final Providers providers;

    private GeneratedMonths(Town town, Size size, long seed) {
        this.months = new ProviderMonths(town, town.months().get(0).month(), seed);
        this.size = size;
        this.providers = new Providers(town, size);
    }

    /**
     * How much is made up.
     *
     * @param recipients of all providers together; each has some 60 visits a month
     * @param providers with at least one recipient each
     */
    public record Size(long recipients, int providers) {

        public Size {
            if (providers < 1 || recipients < providers) {
                throw new IllegalArgumentException("There are %d recipients for %d providers.%nEach needs one at least."
                        .formatted(recipients, providers));
            }
        }
    }

    /** What is asked for. */
    public record Asked(MunicipalityId municipality, YearMonth month, Size size, long seed) {}

    /** Is told after each team how many providers are done, and how many visits are written. */
    @FunctionalInterface
    public interface Progress {
        void done(int providers, long visits);
    }

    /** Nothing is made yet; empty where no rule book is in force in the month, or none says when it is locked. */
    public static Optional<GeneratedMonths> of(RuleBooks books, Asked asked) {
        return Town.of(books, asked.municipality(), List.of(asked.month()))
                .map(town -> new GeneratedMonths(town, asked.size(), asked.seed()));
    }

    @Override
    public Iterator<ProviderMonth> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < size.providers();
            }

            @Override
            public ProviderMonth next() {
                if (!hasNext()) {
                    throw new NoSuchElementException("There is no further provider.");
                }
                return months.of(providers.at(next++));
            }
        };
    }

    /** Writes a month folder, team by team. */
    public void writeTo(Path folder, Progress progress) throws IOException {
        MonthSheets sheets = MonthFolderWriter.to(folder).open(months.head(), size.providers() == 1);
        write(progress, provider -> {
            ProviderSheets opened = sheets.next(provider);
            return new Opened(opened::add, opened);
        });
        sheets.close();
    }

    /** Writes an intake, as other systems would tell the month, team by team. */
    public void writeFeedsTo(Path folder, Progress progress) throws IOException {
        FeedFolder feeds = new FeedFolder(folder, months.head(), months.book());
        write(progress, provider -> {
            ProviderExport opened = feeds.next(provider);
            return new Opened(opened::add, opened);
        });
        feeds.close();
    }

    /** A provider's files, open for its parts. */
    private record Opened(BiConsumer<List<RecipientFile>, List<RegisteredVisit>> parts, Closeable files) {}

    /** Starts a provider's files. */
    @FunctionalInterface
    private interface Opening {
        Opened next(CutOver.GoLive provider) throws IOException;
    }

    private void write(Progress progress, Opening opening) throws IOException {
        long visits = 0;
        for (int place = 0; place < size.providers(); place++) {
            MadeUpProvider provider = providers.at(place);
            Opened opened = opening.next(provider.identity());
            Closeable files = opened.files();
            try (files) {
                for (long team = 0; team < provider.teams(); team++) {
                    TeamMonths.Part part = months.part(provider, team);
                    opened.parts().accept(part.recipients(), part.visits());
                    visits += part.visits().size();
                    progress.done(place, visits);
                }
            }
        }
    }
}
