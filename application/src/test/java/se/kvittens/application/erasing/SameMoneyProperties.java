package se.kvittens.application.erasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import se.kvittens.application.registering.Assignment;
import se.kvittens.application.registering.CarerOfProvider;
import se.kvittens.application.registering.Entry;
import se.kvittens.application.registering.Households;
import se.kvittens.application.registering.VisitsOverSpan;
import se.kvittens.domain.access.Deed;
import se.kvittens.domain.access.Role;
import se.kvittens.domain.fixture.At;
import se.kvittens.domain.fixture.MonthBuilder;
import se.kvittens.domain.fixture.Receipts;
import se.kvittens.domain.fixture.RecipientBuilder;
import se.kvittens.domain.fixture.Settled;
import se.kvittens.domain.fixture.Town;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.ProviderId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.pairing.Mark;
import se.kvittens.domain.pairing.RegisteredReceipt;
import se.kvittens.domain.registering.Happening;
import se.kvittens.domain.registering.Happening.ReceiptMade;
import se.kvittens.domain.registering.Happening.Seen;
import se.kvittens.domain.registering.Happening.TasksChosen;
import se.kvittens.domain.registering.Happening.VisitApproved;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.TimeSpan;

/** The money stays when the person goes. */
class SameMoneyProperties {

    private static final ProviderId PROVIDER = new ProviderId("The provider");
    private static final Assignment ASSIGNMENT = new Assignment(Town.NORTH, PROVIDER, PublishedLocks.NONE);
    private static final TimeSpan NOVEMBER = At.span("2024-11-01T00:00", "2024-12-01T00:00");
    private static final RecipientId ANNA = new RecipientId("anna");
    private static final Instant FIRST = At.at("2024-11-04T08:00");

    /** A visit by carer c1 or c2, from some minute on, for some minutes. */
    record Made(String carer, String recipient, int from, int minutes, boolean byTaps, boolean isApproved) {

        Instant start() {
            return FIRST.plus(Duration.ofMinutes(from));
        }

        Instant end() {
            return start().plus(Duration.ofMinutes(minutes));
        }
    }

    @Provide
    Arbitrary<List<Made>> visits() {
        return Combinators.combine(
                        Arbitraries.of("c1", "c2"),
                        Arbitraries.of("anna", "bo", "cecilia"),
                        Arbitraries.integers().between(0, 2_000),
                        Arbitraries.integers().between(0, 90),
                        Arbitraries.of(true, false),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(4, Arbitraries.just(true)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.just(false))))
                .as(Made::new)
                .list()
                .ofMaxSize(12);
    }

    @Property
    void SYS_8_the_lines_of_a_month_are_the_same_before_and_after_a_person_is_erased(
            @ForAll("visits") List<Made> made) {
        MemoryRecord record = recorded(made);
        List<String> before = lines(settled(record, ANNA), ANNA);

        RecipientId now = record.lastAbout(ANNA)
                .get()
                .map(last -> record.erase(ANNA, last.taken(), erasure()).get())
                .orElse(ANNA);

        assertThat(lines(settled(record, now), now)).isEqualTo(before);
        Statistics.label("money").collect(before.size() > 1 ? "some" : "none");
        Statistics.label("money").coverage(coverage -> coverage.check("some").percentage(share -> share > 30));
    }

    /** All amounts, anna's first, by what they are for; and the total. */
    private static List<String> lines(Settled settled, RecipientId anna) {
        List<String> lines = new ArrayList<>();
        for (RecipientId each : List.of(anna, new RecipientId("bo"), new RecipientId("cecilia"))) {
            settled.settlement()
                    .of(each)
                    .ifPresent(month -> month.lines()
                            .forEach(line -> lines.add(line.category() + " " + line.kind() + " "
                                    + line.time().value() + " " + line.amount().value())));
        }
        lines.add(settled.settlement().invoice().toString());
        return lines;
    }

    private static Settled settled(MemoryRecord record, RecipientId anna) {
        Households households =
                (one, other) -> List.of(anna, new RecipientId("bo")).containsAll(List.of(one, other));
        VisitsOverSpan visits = new VisitsOverSpan(
                record.journal(),
                households,
                () -> new RuleBooks(List.of(Town.north().book())));
        return MonthBuilder.in(Town.north())
                .of(
                        RecipientBuilder.recipient(anna.value()).cohabitsWith("bo"),
                        RecipientBuilder.recipient("bo").born("1970-01-01"),
                        RecipientBuilder.recipient("cecilia"))
                .with(visits.ofAll(ASSIGNMENT, NOVEMBER).get())
                .settle();
    }

    private static MemoryRecord recorded(List<Made> made) {
        MemoryRecord record = new MemoryRecord(() -> FIRST.plus(Duration.ofDays(3)));
        for (int number = 0; number < made.size(); number++) {
            Made each = made.get(number);
            CarerOfProvider carer = new CarerOfProvider(PROVIDER, new CarerId(each.carer()));
            List<Entry> entries = happenings("v" + number, each)
                    .map(happening ->
                            new Entry(happening, new Deed("åsa", Role.PLANNER, each.end(), "anna"), each.start()))
                    .toList();
            long version = record.journal().read(carer, NOVEMBER).get().version();
            assertThat(record.journal().append(carer, version, entries).isRight())
                    .isTrue();
        }
        return record;
    }

    private static Stream<Happening> happenings(String id, Made made) {
        Mark start = made.byTaps() ? Mark.TAP : Mark.START;
        Mark end = made.byTaps() ? Mark.TAP : Mark.END;
        VisitId visit = new VisitId(id);
        Stream<Happening> happened = Stream.of(
                receipt(id, made, start, made.start()),
                receipt(id + "-end", made, end, made.end()),
                new TasksChosen(visit, Set.of(new TaskCode("CARE"))));
        return made.isApproved()
                ? Stream.concat(happened, Stream.of(new VisitApproved(visit, new Seen(made.start(), made.end()))))
                : happened;
    }

    private static Happening receipt(String id, Made made, Mark mark, Instant at) {
        RegisteredReceipt of = Receipts.receipt(id, made.recipient(), mark, at);
        return new ReceiptMade(new RegisteredReceipt(
                of.id(),
                new CarerId(made.carer()),
                of.recipient(),
                mark,
                of.receipt(),
                of.registered(),
                of.tag(),
                Optional.empty()));
    }

    private static Erasure erasure() {
        return new Erasure(
                "system",
                Role.SYSTEM_ADMINISTRATOR,
                FIRST,
                RuleId.SYS_8,
                Town.north().book().version());
    }
}
