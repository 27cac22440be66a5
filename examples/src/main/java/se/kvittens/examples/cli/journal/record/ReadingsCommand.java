package se.kvittens.examples.cli.journal.record;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import se.kvittens.application.looking.LookAtReadings;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.Shown;
import se.kvittens.application.registering.Assignment;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.examples.cli.frame.ExitCode;
import se.kvittens.examples.cli.journal.ActorOptions;
import se.kvittens.examples.cli.journal.ActorOptions.Actor;
import se.kvittens.examples.cli.journal.Desk;
import se.kvittens.examples.cli.journal.JournalOptions;
import se.kvittens.store.wiring.Store;

/** Shows who looked at whom, which is logged as well (SYS-2). */
@Command(name = "readings")
final class ReadingsCommand implements Callable<Integer> {

    private static final int LAST_YEAR = 9998;

    private final Desk desk;

    @Option(names = "--provider", paramLabel = "NAME", required = true, descriptionKey = "journal.readings.provider")
    String provider = "";

    @ArgGroup(multiplicity = "1")
    Of of = new Of();

    @Option(names = "--from", paramLabel = "DATE", required = true, descriptionKey = "journal.readings.from")
    LocalDate from = LocalDate.MIN;

    @Option(names = "--to", paramLabel = "DATE", required = true, descriptionKey = "journal.readings.to")
    LocalDate to = LocalDate.MIN;

    @Mixin
    JournalOptions store = new JournalOptions();

    @Mixin
    ActorOptions acting = new ActorOptions();

    /** Of whom, or by whom. */
    static final class Of {

        @Option(
                names = "--recipient",
                paramLabel = "ID",
                required = true,
                descriptionKey = "journal.readings.recipient")
        @Nullable
        String recipient;

        @Option(names = "--user", paramLabel = "NAME", required = true, descriptionKey = "journal.readings.user")
        @Nullable
        String user;

        String option() {
            return recipient == null ? "--user" : "--recipient";
        }
    }

    ReadingsCommand(Desk desk) {
        this.desk = desk;
    }

    @Override
    public Integer call() {
        Optional<Actor> actor = acting.actor(desk);
        String whom = of.recipient == null ? String.valueOf(of.user) : of.recipient;
        if (actor.isEmpty() || desk.refusesNumber(Map.of(of.option(), whom, "--provider", provider))) {
            return ExitCode.REFUSED;
        }
        if (whom.isBlank() || provider.isBlank()) {
            return desk.context().refuse(desk.context().say("journal.noName"));
        }
        if (to.isBefore(from) || from.getYear() < 1 || to.getYear() > LAST_YEAR) {
            return desk.context().refuse(desk.context().say("journal.readings.swapped", from, to));
        }
        return store.withExisting(desk, actor.get().municipality(), journal -> show(ask(journal, whom, actor.get())));
    }

    private Shown<Reading> ask(Store journal, String whom, Actor as) {
        LookAtReadings look = new LookAtReadings(journal.readings(), as.shelf());
        Assignment assignment = new Assignment(as.municipality(), new ProviderId(provider), PublishedLocks.NONE);
        TimeSpan days = new TimeSpan(CareZone.startOf(from), CareZone.startOf(to.plusDays(1)));
        return of.recipient == null
                ? look.byUser(assignment, whom, days, as.deed())
                : look.ofRecipient(assignment, new RecipientId(whom), days, as.deed());
    }

    private String whom(Reading reading) {
        Stream<String> known =
                reading.recipients().stream().map(RecipientId::value).sorted();
        Stream<String> others = reading.unknown() == 0
                ? Stream.empty()
                : Stream.of(desk.context().say("journal.readings.unknown", reading.unknown()));
        return Stream.concat(known, others).collect(Collectors.joining(" "));
    }

    private int show(Shown<Reading> shown) {
        if (shown instanceof Shown.These<Reading> these) {
            for (Reading reading : these.found()) {
                desk.say(desk.context()
                        .say(
                                "journal.reading",
                                CareZone.localTimeOf(reading.deed().when()),
                                reading.deed().who(),
                                desk.texts().word(reading.deed().role()),
                                desk.context().say("journal.by.sight." + reading.sight()),
                                whom(reading),
                                reading.deed().why()));
            }
            desk.say(desk.context().say("journal.readings.count", these.found().size()));
            return ExitCode.DONE;
        }
        return desk.refuse(shown);
    }
}
