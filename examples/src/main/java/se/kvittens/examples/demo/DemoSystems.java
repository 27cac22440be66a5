package se.kvittens.examples.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.examples.generate.feed.ChangeFolder;
import se.kvittens.examples.simulate.SimulatedLifecare;
import se.kvittens.examples.simulate.desk.Tokens;
import se.kvittens.examples.simulate.seed.Seeding;
import se.kvittens.files.intake.remote.RemotePatience;
import se.kvittens.files.intake.remote.RemoteSource;
import se.kvittens.files.monthfolder.MonthHead;
import se.kvittens.files.rulebook.RuleBookFolder;

/**
 * The two systems that hold a month of the made-up providers: Phoniro, which has exported files, and a simulated Lifecare,
 * which runs on this machine until it is closed.
 */
public final class DemoSystems implements AutoCloseable {

    /** By which Lifecare lets us in; no secret, since the system does not exist. */
    public static final String SECRET = Tokens.SECRET;

    private final List<ProviderMonth> months;
    private final SimulatedLifecare lifecare;

    private DemoSystems(List<ProviderMonth> months, SimulatedLifecare lifecare) {
        this.months = months;
        this.lifecare = lifecare;
    }

    /** At any port that is free. */
    public static DemoSystems start(long seed, YearMonth month, InstantSource clock) throws IOException {
        List<ProviderMonth> months = DemoMonths.of(seed, month);
        return new DemoSystems(months, SimulatedLifecare.start(Seeding.of(month, months, clock), 0));
    }

    /** What an import needs: the files of the one, and where the other is. */
    public void writeIntake(Path folder) throws IOException {
        ProviderMonth any = months.get(0);
        RuleBook book = RuleBookFolder.bundled()
                .rulesFor(any.municipality(), any.month())
                .orElseThrow(() -> new IllegalStateException("There is no rule book for " + any.month() + "."));
        MonthHead head = new MonthHead(any.municipality(), any.month(), any.publishedLocks(), any.prices());
        RemoteSource asked = new RemoteSource(
                address().toString(),
                Tokens.CLIENT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                RemotePatience.USUAL);
        new ChangeFolder(head, book, asked).write(folder, months);
    }

    /** Visits that Phoniro has exported. */
    public long exported() {
        return months.stream()
                .mapToLong(month -> ChangeFolder.heldByPhoniro(month).size())
                .sum();
    }

    public URI address() {
        return lifecare.address();
    }

    /** How many requests Lifecare was sent. */
    public long requests() {
        return lifecare.requests();
    }

    @Override
    public void close() {
        lifecare.close();
    }
}
