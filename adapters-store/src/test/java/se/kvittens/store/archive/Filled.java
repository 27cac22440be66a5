package se.kvittens.store.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import se.kvittens.application.absences.AbsenceId;
import se.kvittens.application.absences.AbsenceSaid;
import se.kvittens.application.acknowledging.Acknowledging;
import se.kvittens.application.closing.Account;
import se.kvittens.application.doors.DoorEntries;
import se.kvittens.application.doors.DoorEntry;
import se.kvittens.application.doors.DoorEntry.AlarmsTold;
import se.kvittens.application.doors.DoorEntry.CommandAsked;
import se.kvittens.application.doors.DoorEntry.EventTold;
import se.kvittens.application.doors.DoorEntry.LogRead;
import se.kvittens.application.doors.DoorEntry.ToldOtherwise;
import se.kvittens.application.doors.DoorEntry.Worked;
import se.kvittens.application.doors.NewDoorEntry;
import se.kvittens.application.erasing.Erasure;
import se.kvittens.application.locks.LogPlace;
import se.kvittens.application.looking.Reading;
import se.kvittens.application.looking.Sight;
import se.kvittens.application.ordering.OrderId;
import se.kvittens.application.ordering.OrderSaid;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.OrderBuilder;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.opening.LockAction;
import se.kvittens.domain.order.Customer;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.VisitPostRegistered;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.Note;
import se.kvittens.store.wiring.Store;

/** Fills a store with what a seed says: visits, doors, readings and erasures of a few carers and recipients. */
final class Filled {

    static final Instant EIGHT = Instant.parse("2024-10-01T06:00:00Z");
    static final TimeSpan DAYS = new TimeSpan(EIGHT.minusSeconds(86_400), EIGHT.plusSeconds(86_400));
    private static final List<String> TEXTS = List.of("", "anna \"ringde\"", "rad\nbryt\\ slut", "åäö 語 \u2028", "x");

    private final Store store;
    private final RandomGenerator luck;

    Filled(Store store, RandomGenerator luck) {
        this.store = store;
        this.luck = luck;
    }

    void with(int deeds) {
        for (int number = 0; number < deeds; number++) {
            int kind = luck.nextInt(15);
            if (kind < 6) {
                visit("v" + number);
            } else if (kind < 8) {
                door("e" + number);
            } else if (kind < 11) {
                reading();
            } else if (kind < 12) {
                acknowledgement("d" + number);
            } else if (kind < 13) {
                absence("a" + number);
            } else if (kind < 14) {
                order("o" + number);
            } else {
                erase();
            }
        }
    }

    void visit(String id) {
        CarerOfProvider carer =
                new CarerOfProvider(new ProviderId("Exempelvikens"), new CarerId("c" + luck.nextInt(3)));
        Instant at = EIGHT.plusSeconds(luck.nextInt(3_600));
        VisitPostRegistered entered = new VisitPostRegistered(
                new VisitId(id),
                carer.carer(),
                recipient(),
                at,
                at.plusSeconds(600),
                Optional.empty(),
                luck.nextBoolean(),
                Set.of(),
                new Note(text()));
        TasksChosen chosen = new TasksChosen(new VisitId(id), Set.of(new TaskCode("CARE")));
        Deed deed = new Deed("c1", Role.CARER, at, text());
        long version = store.journal().read(carer, DAYS).get().version();
        assertThat(store.journal()
                        .append(carer, version, List.of(new Entry(entered, deed, at), new Entry(chosen, deed, at)))
                        .isRight())
                .isTrue();
    }

    /** An event, something that was said of it afterwards, and a command. */
    private void door(String name) {
        Deed deed = new Deed("gateway", Role.SYSTEM_ADMINISTRATOR, EIGHT, text());
        List<DoorEntry> entries = List.of(
                new EventTold(DoorEntries.full(name, recipient())),
                new ToldOtherwise(DoorEntries.bare(DoorEntries.GATEWAY, name)),
                new LogRead(new LogPlace(text())),
                new Worked(1, List.of(), List.of(DoorEntries.GATEWAY.event(name))),
                new AlarmsTold(List.of(DoorEntries.GATEWAY.event(name))),
                new CommandAsked(
                        DoorEntries.command(name, LockAction.LOCK),
                        DoorEntries.by(Optional.of("Exempelvikens"), Optional.empty())));
        long version = store.doors().standing(DoorEntries.GATEWAY).get().version();
        assertThat(store.doors()
                        .append(
                                DoorEntries.GATEWAY,
                                version,
                                entries.stream()
                                        .map(each -> new NewDoorEntry(each, deed, EIGHT))
                                        .toList())
                        .isRight())
                .isTrue();
    }

    private void acknowledgement(String deviation) {
        Deed deed = new Deed("rut", Role.REVIEWER, EIGHT, text());
        Optional<String> seen = luck.nextBoolean() ? Optional.of(text()) : Optional.empty();
        Account account = new Account(store.municipality(), new ProviderId("Exempelvikens"));
        assertThat(store.acknowledgements()
                        .append(
                                account,
                                new Acknowledging(
                                        YearMonth.of(2026, 10), deviation, seen, Optional.of(recipient()), deed))
                        .isRight())
                .isTrue();
    }

    private void absence(String id) {
        Deed deed = new Deed("rut", Role.PLANNER, EIGHT, "");
        Absence absence =
                new Absence(DateSpan.from(LocalDate.of(2024, 10, 1)), AbsenceCause.OTHER, Optional.of(EIGHT), text());
        Account account = new Account(store.municipality(), new ProviderId("Exempelvikens"));
        Optional<AbsenceId> own = Optional.of(new AbsenceId(id)).filter(each -> luck.nextBoolean());
        long version = store.absences().read(account).get().version();
        assertThat(store.absences()
                        .append(account, version, new AbsenceSaid(own, recipient(), absence, deed))
                        .isRight())
                .isTrue();
    }

    private void order(String id) {
        Deed deed = new Deed("kim", Role.CASE_WORKER, EIGHT, "");
        Order order = luck.nextBoolean()
                ? OrderBuilder.order().build()
                : new Order.Unconfirmed(OrderBuilder.order().content());
        Account account = new Account(store.municipality(), new ProviderId("Exempelvikens"));
        long version = store.orders().read(account).get().version();
        OrderSaid said =
                new OrderSaid(Optional.of(new OrderId(id)), recipient(), new Customer(text(), "", text()), order, deed);
        assertThat(store.orders().append(account, version, said).isRight()).isTrue();
    }

    void reading() {
        Deed deed = new Deed("u" + luck.nextInt(2), Role.PLANNER, EIGHT.plusNanos(luck.nextInt(9)), text());
        store.readings()
                .append(
                        luck.nextInt(5) == 0
                                ? new Reading(deed, Sight.WHOLE_RECORD, Optional.empty(), Set.of())
                                : new Reading(
                                        deed,
                                        Sight.VISITS,
                                        Optional.of(new ProviderId("Exempelvikens")),
                                        Set.of(recipient())));
    }

    void erase() {
        RecipientId person = recipient();
        store.people().lastAbout(person).get().ifPresent(last -> store.people().erase(person, last.taken(), erasure()));
    }

    private static Erasure erasure() {
        return new Erasure(
                "system",
                Role.SYSTEM_ADMINISTRATOR,
                EIGHT,
                RuleId.SYS_8,
                new RuleBookVersion(new MunicipalityId("exempelviken"), 2, LocalDate.of(2020, 1, 1)));
    }

    private RecipientId recipient() {
        return new RecipientId(List.of("anna", "bo", "åsa \"ö\"").get(luck.nextInt(3)));
    }

    private String text() {
        return TEXTS.get(luck.nextInt(TEXTS.size()));
    }
}
