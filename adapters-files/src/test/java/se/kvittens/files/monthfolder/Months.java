package se.kvittens.files.monthfolder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Builders;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.absence.Absence;
import se.kvittens.domain.absence.AbsenceCause;
import se.kvittens.domain.compensation.PriceItem;
import se.kvittens.domain.compensation.PriceList;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.identity.MunicipalityId;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.lockdate.LockDate;
import se.kvittens.domain.lockdate.PublishedLocks;
import se.kvittens.domain.order.EndReason;
import se.kvittens.domain.order.Execution;
import se.kvittens.domain.order.GrantedTime;
import se.kvittens.domain.order.MergeGround;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.order.OrderContent;
import se.kvittens.domain.order.Period;
import se.kvittens.domain.people.Area;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.quantity.HourlyPrice;
import se.kvittens.domain.quantity.Ore;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.task.Category;
import se.kvittens.domain.task.TaskCode;
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.Adjustment;
import se.kvittens.domain.visit.ManualCause;
import se.kvittens.domain.visit.Note;
import se.kvittens.domain.visit.Phone;
import se.kvittens.domain.visit.Receipt;
import se.kvittens.domain.visit.ReceiptMethod;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.Registration;
import se.kvittens.domain.visit.Remarks;
import se.kvittens.domain.visit.TagFinding;

/** Random months of Haninge in October 2024, with many visits in the night in which clocks go back. */
final class Months {

    private static final Instant NIGHT = Instant.parse("2024-10-26T22:00:00Z");

    private Months() {}

    static Arbitrary<ProviderMonth> any() {
        return Combinators.combine(names(), recipients(), locks(), optional(dates()))
                .flatAs((name, recipients, locks, ownDay) -> visits(recipients)
                        .map(visits -> new ProviderMonth(
                                new MunicipalityId("haninge"),
                                YearMonth.of(2024, 10),
                                new CutOver.GoLive(name, ownDay),
                                locks,
                                prices(),
                                recipients,
                                visits)));
    }

    private static PriceList prices() {
        return new PriceList(
                Map.of(
                        new PriceItem.OfCategory(new Category("HOME_CARE")), new HourlyPrice(new Ore(42_105)),
                        new PriceItem.OfSupplement(Area.RURAL), new HourlyPrice(new Ore(5_000))),
                Optional.of(new PriceList.Origin(LocalDate.of(2024, 1, 1), true)));
    }

    private static Arbitrary<PublishedLocks> locks() {
        return instants()
                .map(at -> new PublishedLocks(Map.of(YearMonth.of(2024, 10), new LockDate(at))))
                .injectNull(0.5)
                .map(locks -> locks == null ? PublishedLocks.NONE : locks);
    }

    /** With what CSV and YAML find hard, and without blanks around it. */
    private static Arbitrary<String> names() {
        return Arbitraries.strings()
                .withChars("aÅ,\";'=#:-{}1 \n\t|")
                .ofMaxLength(6)
                .map(text -> "å" + text + "z");
    }

    private static Arbitrary<List<RecipientFile>> recipients() {
        return recipient()
                .list()
                .uniqueElements(file -> file.recipient().id())
                .ofMinSize(1)
                .ofMaxSize(4);
    }

    private static Arbitrary<RecipientFile> recipient() {
        Arbitrary<Recipient> people = Builders.withBuilder(() -> new Object[7])
                .use(names())
                .in((parts, id) -> with(parts, 0, new RecipientId("r" + id)))
                .use(dates())
                .in((parts, born) -> with(parts, 1, Optional.of(born)))
                .use(Arbitraries.of(Area.class))
                .in((parts, area) -> with(parts, 2, area))
                .use(flags())
                .in((parts, flag) -> with(parts, 3, flag))
                .use(flags())
                .in((parts, flag) -> with(parts, 4, flag))
                .use(flags())
                .in((parts, flag) -> with(parts, 5, flag))
                .use(optional(names()))
                .in((parts, other) -> with(parts, 6, other.map(RecipientId::new)))
                .build(Months::recipient);
        return Combinators.combine(
                        people,
                        executions().list().ofMaxSize(3),
                        absences().list().ofMaxSize(2),
                        lengths(),
                        Arbitraries.integers().between(0, 93))
                .as(RecipientFile::new);
    }

    @SuppressWarnings("unchecked")
    private static Recipient recipient(Object[] parts) {
        return new Recipient(
                (RecipientId) parts[0],
                (Optional<LocalDate>) parts[1],
                (Area) parts[2],
                (boolean) parts[3],
                (boolean) parts[4],
                (boolean) parts[5],
                (Optional<RecipientId>) parts[6]);
    }

    private static Object[] with(Object[] parts, int at, Object part) {
        parts[at] = part;
        return parts;
    }

    private static Arbitrary<Execution> executions() {
        Arbitrary<OrderContent> contents = Combinators.combine(
                        Combinators.combine(lengths(), Arbitraries.of(Period.class))
                                .as(GrantedTime::new),
                        tasks(),
                        Arbitraries.of(MergeGround.class).set())
                .as((granted, tasks, merging) -> new OrderContent(granted, new Category("HOME_CARE"), tasks, merging));
        return Combinators.combine(contents, spans(), Arbitraries.of(EndReason.class), flags(), flags())
                .as((content, days, reason, mismanaged, isOpen) -> isOpen
                        ? new Order.UnderWay(content, days.start())
                        : new Order.Ended(content, days.start(), days.end().minusDays(1), reason, mismanaged));
    }

    private static Arbitrary<Absence> absences() {
        return Combinators.combine(spans(), Arbitraries.of(AbsenceCause.class), optional(instants()), notes(), flags())
                .as((days, cause, known, text, isOpen) ->
                        new Absence(isOpen ? DateSpan.from(days.start()) : days, cause, known, text));
    }

    private static Arbitrary<List<RegisteredVisit>> visits(List<RecipientFile> recipients) {
        Arbitrary<RecipientId> ids =
                Arbitraries.of(recipients).map(file -> file.recipient().id());
        return visit(ids).list().ofMaxSize(12).map(visits -> {
            List<RegisteredVisit> numbered = new ArrayList<>();
            visits.forEach(visit -> numbered.add(renamed(visit, "v" + numbered.size(), visit.system())));
            // By position: equal visits are two all the same.
            for (int i = 0; i < Math.min(2, visits.size()); i++) {
                numbered.add(renamed(visits.get(i), "v" + i, other(visits.get(i).system())));
            }
            return numbered;
        });
    }

    private static SystemOfRecord other(SystemOfRecord system) {
        return system == SystemOfRecord.PHONIRO ? SystemOfRecord.LIFECARE : SystemOfRecord.PHONIRO;
    }

    private static RegisteredVisit renamed(RegisteredVisit visit, String id, SystemOfRecord system) {
        return new RegisteredVisit(
                new VisitId(id),
                visit.recipient(),
                visit.carer(),
                system,
                visit.start(),
                visit.end(),
                visit.registration(),
                visit.remarks(),
                visit.tasks(),
                visit.planned());
    }

    private static Arbitrary<RegisteredVisit> visit(Arbitrary<RecipientId> recipients) {
        Arbitrary<Marks> receipts = Combinators.combine(
                        instants(),
                        lengths(),
                        Arbitraries.of(ReceiptMethod.class),
                        Arbitraries.integers().between(0, 5))
                .as((start, length, method, which) -> new Marks(
                        which == 0 ? null : new Receipt(start, method),
                        which == 1 ? null : new Receipt(start.plus(length), ReceiptMethod.MANUAL)));
        return Combinators.combine(
                        recipients,
                        names().map(CarerId::new),
                        Arbitraries.of(SystemOfRecord.class),
                        receipts,
                        registrations(),
                        remarks(),
                        tasks(),
                        optional(lengths()))
                .as((recipient, carer, system, made, registration, remarks, tasks, planned) -> new RegisteredVisit(
                        new VisitId("v"),
                        recipient,
                        carer,
                        system,
                        made.start(),
                        made.end(),
                        registration,
                        remarks,
                        tasks,
                        planned));
    }

    private static Arbitrary<Registration> registrations() {
        Arbitrary<Adjustment> adjustments = Combinators.combine(
                        instants(),
                        instants(),
                        lengths(),
                        Arbitraries.integers().between(0, 2))
                .as((made, start, length, which) ->
                        new Adjustment(made, which == 0 ? null : start, which == 1 ? null : start.plus(length)));
        return Combinators.combine(
                        instants(), optional(instants()), adjustments.list().ofMaxSize(2))
                .as(Registration::new);
    }

    private static Arbitrary<Remarks> remarks() {
        return Combinators.combine(
                        optional(Arbitraries.of(ManualCause.class)),
                        flags(),
                        Arbitraries.of(TagFinding.class),
                        flags(),
                        flags(),
                        flags(),
                        optional(Arbitraries.of("T-17", "4711", "tel \"ä\", 3").map(Phone::new)),
                        notes().map(Note::new))
                .as(Remarks::new);
    }

    private static Arbitrary<Set<TaskCode>> tasks() {
        return Arbitraries.of("PERSONAL_CARE", "SERVICE", "WALK")
                .map(TaskCode::new)
                .set();
    }

    private static Arbitrary<String> notes() {
        return Arbitraries.strings().withChars("ä,\"\n\r x").ofMaxLength(30);
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    private static Arbitrary<Duration> lengths() {
        return Arbitraries.longs().between(0, 40 * 3600).map(Duration::ofSeconds);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs().between(-20_000, 20_100).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<DateSpan> spans() {
        return Combinators.combine(dates(), Arbitraries.integers().between(0, 60))
                .as((first, days) -> DateSpan.closed(first, first.plusDays(days)));
    }

    private static Arbitrary<Instant> instants() {
        Arbitrary<Instant> thatNight = Arbitraries.longs().between(0, 6 * 3600).map(NIGHT::plusSeconds);
        Arbitrary<Instant> thatMonth =
                Arbitraries.longs().between(-40_000, 5_000).map(minutes -> NIGHT.plusSeconds(60 * minutes));
        return Arbitraries.oneOf(thatNight, thatMonth);
    }

    private static <T> Arbitrary<Optional<T>> optional(Arbitrary<T> values) {
        return values.map(Optional::of).injectNull(0.3).map(found -> found == null ? Optional.empty() : found);
    }

    /** The receipts of a visit, of which one may be missing. */
    private record Marks(@Nullable Receipt start, @Nullable Receipt end) {}
}
