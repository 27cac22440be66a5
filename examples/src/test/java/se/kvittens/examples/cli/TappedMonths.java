package se.kvittens.examples.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.Outcome;
import se.kvittens.application.registering.RecordVisits;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.ReceiptId;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.LocalInput;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.TagFinding;
import se.kvittens.examples.cli.frame.Terminal;
import se.kvittens.examples.demo.DemoMonths;
import se.kvittens.files.rulebook.RuleBookFolder;
import se.kvittens.store.wiring.Store;
import se.kvittens.store.wiring.StorePlace;

/**
 * Two month folders of a provider in Haninge, October and November 2024, without visits of their own, and the journal of
 * its carer c1, who taps at anna and bo. October is locked on 2024-11-05 at 16:00, November on 2024-12-04.
 */
public final class TappedMonths {

    public static final String PROVIDER = "Norra omsorgen";

    /** Who approves, as words of a command line. */
    public static final Object PLANNER = new Object[] {"--as", "ylva", "--role", "planner"};

    /** Who closes and corrects. */
    public static final Object FEES = new Object[] {"--as", "per", "--role", "fee_handler"};

    private final Path folder;
    private final Now now = new Now();

    public TappedMonths(Path folder) {
        this.folder = folder;
        write("2024-10");
        write("2024-11");
    }

    /** Half an hour at anna and an hour at bo in October, an hour at bo in November: 200.00, 400.00 and 400.00. */
    public static TappedMonths withThreeVisits(Path folder) {
        return new TappedMonths(folder)
                .visited("v1", "anna", "2024-10-01T08:00", "2024-10-01T08:30")
                .visited("v2", "bo", "2024-10-02T08:00", "2024-10-02T09:00")
                .visited("v3", "bo", "2024-11-01T08:00", "2024-11-01T09:00");
    }

    private void write(String month) {
        Folders.write(folder.resolve(month).resolve("month.yaml"), """
            format: 1
            municipality: haninge
            month: %s
            providers:
              - {name: %s}
            """.formatted(month, PROVIDER));
        Folders.write(folder.resolve(month).resolve("prices.yaml"), """
            municipality: haninge
            inForceFrom: 2024-01-01
            example: true
            prices: {HOME_CARE: 400.00}
            """);
        Folders.write(folder.resolve(month).resolve("recipients.csv"), "id,born\nanna,1940-03-12\nbo,1950-01-31\n");
        Folders.write(
                folder.resolve(month).resolve("orders.csv"),
                "recipient,granted,per,category,tasks,from\n"
                        + "anna,PT40H,MONTH,HOME_CARE,PERSONAL_CARE SERVICE,2024-01-01\n"
                        + "bo,PT20H,MONTH,HOME_CARE,PERSONAL_CARE,2024-01-01\n");
        Folders.write(
                folder.resolve(month).resolve("visits.csv"),
                "id,recipient,carer,start,start_by,end,end_by,approved,tasks\n");
    }

    public Path folder(String month) {
        return folder.resolve(month);
    }

    public Path journal() {
        return folder.resolve("journal.db");
    }

    /** A visit with its tasks, taken into the journal when it ends. */
    public TappedMonths visited(String id, String recipient, String start, String end) {
        return taken(id, recipient, start, end, end);
    }

    /** The same, taken into the journal later. */
    public TappedMonths taken(String id, String recipient, String start, String end, String taken) {
        now.at = at(taken);
        try (Store store = StorePlace.embedded(journal(), now)
                .openFor(DemoMonths.MUNICIPALITY)
                .get()) {
            RecordVisits visits = new RecordVisits(store.journal(), (one, other) -> false, RuleBookFolder::bundled);
            ask(visits, tap(id, recipient, start), start);
            ask(visits, tap(id + "-end", recipient, end), end);
            if (taken.equals(end)) {
                ask(visits, new TasksChosen(new VisitId(id), Set.of(new TaskCode("PERSONAL_CARE"))), end);
            }
        }
        return this;
    }

    private static ReceiptMade tap(String id, String recipient, String at) {
        return new ReceiptMade(new RegisteredReceipt(
                new ReceiptId(id),
                new CarerId("c1"),
                new RecipientId(recipient),
                Mark.TAP,
                new Receipt(at(at), ReceiptMethod.NFC),
                at(at),
                TagFinding.OWN,
                Optional.empty()));
    }

    private static void ask(RecordVisits visits, Happening asked, String when) {
        Outcome outcome = visits.ask(
                new Assignment(new MunicipalityId("haninge"), new ProviderId(PROVIDER), PublishedLocks.NONE),
                new CarerId("c1"),
                asked,
                new Deed("c1", Role.CARER, at(when), ""));
        if (!(outcome instanceof Outcome.Done)) {
            throw new IllegalStateException(outcome.toString());
        }
    }

    /** Runs the program at a time, in English. */
    public Ran run(String when, Object... arguments) {
        return runAt(at(when), arguments);
    }

    /** Runs {@code kvittens visits} with the journal and the folder of a month. */
    public Ran visits(String when, String month, String command, Object... more) {
        return run(when, words("visits", command, folder(month), "--journal", journal(), more));
    }

    /** Runs {@code kvittens month} with the journal and the folder of a month. */
    public Ran month(String when, String month, String command, Object... more) {
        return run(when, words("month", command, folder(month), "--journal", journal(), more));
    }

    public Ran runAt(Instant when, Object... arguments) {
        now.at = when;
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        String[] words = Stream.concat(Arrays.stream(arguments).map(String::valueOf), Stream.of("--lang", "en"))
                .toArray(String[]::new);
        int exitCode = Main.run(new Terminal(new PrintWriter(out), new PrintWriter(err), false), now, words);
        return Ran.of(exitCode, out.toString(), err.toString());
    }

    /** Without the lists in lists. */
    public static Object[] words(Object... words) {
        return Stream.of(words)
                .flatMap(each -> each instanceof Object[] list ? Stream.of(words(list)) : Stream.of(each))
                .toArray();
    }

    private static Instant at(String local) {
        return LocalInput.parse(local).get();
    }

    /** What time it is. */
    private static final class Now implements InstantSource {

        private Instant at = Instant.EPOCH;

        @Override
        public Instant instant() {
            return at;
        }
    }
}
