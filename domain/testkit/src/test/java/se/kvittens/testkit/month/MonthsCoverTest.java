package se.kvittens.testkit.month;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import se.kvittens.domain.compensation.LineKind;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.order.Order;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.rulebook.RuleBooks;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.time.CareZone;
import se.kvittens.files.rulebook.RuleBookFolder;

/** The months that are made up hit everything, often enough that a trial of some hundred months meets it. */
class MonthsCoverTest {

    private static final RuleBooks BOOKS =
            new RuleBooks(Stream.concat(Towns.BOTH.all().stream(), RuleBookFolder.bundled().all().stream())
                    .toList());

    /** All but that of a correction, which is made to a month that was settled before (REG-17). */
    private static final Set<DeviationCode> OF_MONTHS = EnumSet.complementOf(EnumSet.of(DeviationCode.CORRECTED));

    /** Of a hundred months. */
    private static final double LEAST_PERCENT = 0.5;

    @Property(tries = 1500, seed = "780201", edgeCases = EdgeCasesMode.NONE)
    void every_deviation_comes_up(@ForAll("months") MonthCase month) {
        Set<DeviationCode> found = new HashSet<>();
        Settlement settlement = settled(month);
        settlement.deviations().forEach(each -> found.add(each.code()));
        settlement.recipients().forEach(each -> each.deviations().forEach(deviation -> found.add(deviation.code())));
        settlement.visits().forEach(each -> each.deviations().forEach(deviation -> found.add(deviation.code())));
        for (DeviationCode code : OF_MONTHS) {
            Statistics.label(code.name())
                    .collect(found.contains(code))
                    .coverage(coverage -> coverage.check(true).percentage(percent -> percent >= LEAST_PERCENT));
        }
    }

    @Property(tries = 1500, seed = "780201", edgeCases = EdgeCasesMode.NONE)
    void everything_else_comes_up(@ForAll("months") MonthCase month) {
        Settlement settlement = settled(month);
        for (Feature feature : Feature.values()) {
            Statistics.label(feature.name())
                    .collect(feature.isThere.test(month, settlement))
                    .coverage(coverage -> coverage.check(true).percentage(percent -> percent >= LEAST_PERCENT));
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void every_month_can_be_settled(@ForAll("months") MonthCase month) {
        settled(month);
    }

    @Provide
    Arbitrary<MonthCase> months() {
        return Months.of(BOOKS);
    }

    private static Settlement settled(MonthCase month) {
        return new Settle(month.books())
                .settle(month.month(), month.basis())
                .getOrElseThrow(refused -> new AssertionError(refused));
    }

    /** What is no deviation of its own. */
    private enum Feature {
        A_FINAL_BASIS((month, settled) -> month.basis().isFinal()),
        A_PRELIMINARY_BASIS((month, settled) -> !month.basis().isFinal()),
        A_PUBLISHED_LOCK(
                (month, settled) -> !month.month().publishedLocks().byMonth().isEmpty()),
        A_CHANGE_AT_THE_LOCK((month, settled) -> changes(month, 0, settled)),
        A_CHANGE_A_SECOND_LATE((month, settled) -> changes(month, 1, settled)),
        A_VISIT_IN_BOTH_SYSTEMS((month, settled) -> settled.setAside() > 0),
        A_PAIR((month, settled) -> pairs(settled).findAny().isPresent()),
        A_PAIR_BY_A_FLAG((month, settled) -> pairs(settled).anyMatch(RuleId.STAFF_1::equals)),
        A_PAIR_BY_THE_LOCK((month, settled) -> pairs(settled).anyMatch(RuleId.STAFF_2::equals)),
        A_CAP_THAT_BITES((month, settled) -> settled.recipients().stream()
                .anyMatch(each -> each.payable()
                                .value()
                                .compareTo(each.visits().stream()
                                        .map(visit -> visit.payable().value())
                                        .reduce(Duration.ZERO, Duration::plus))
                        < 0)),
        READJUSTMENT_PAID((month, settled) -> hasLine(settled, LineKind.READJUSTMENT)),
        MEALS_PAID((month, settled) -> hasLine(settled, LineKind.MEALS)),
        A_SUPPLEMENT_PAID((month, settled) -> hasLine(settled, LineKind.SUPPLEMENT)),
        A_SUPPLEMENT_REPORTED((month, settled) -> settled.recipients().stream()
                .anyMatch(each -> !each.reportedSupplement().isZero())),
        SEVERAL_CATEGORIES_PAID((month, settled) -> settled.recipients().stream()
                .anyMatch(each -> each.lines().stream()
                                .filter(line -> line.kind() == LineKind.EXECUTED)
                                .count()
                        > 1)),
        SEVERAL_REFERENCE_CODES((month, settled) -> settled.invoice().totals().size() > 1),
        SEVERAL_ORDERS((month, settled) ->
                files(month).anyMatch(file -> file.executions().size() > 1)),
        AN_ORDER_REPLACED((month, settled) -> files(month).anyMatch(Feature::hasReplaced)),
        OVERLAPPING_ABSENCES((month, settled) -> files(month).anyMatch(Feature::hasOverlap)),
        AN_OPEN_ABSENCE((month, settled) ->
                files(month).anyMatch(file -> file.absences().stream().anyMatch(each -> each.isOpen()))),
        COHABITANTS((month, settled) ->
                files(month).anyMatch(file -> file.recipient().cohabitsWith().isPresent())),
        A_TEMPORARY_STAY((month, settled) ->
                files(month).anyMatch(file -> file.recipient().temporaryStay())),
        A_VISIT_OF_ANOTHER_MONTH(
                (month, settled) -> ids(month).size() > settled.visits().count()),
        A_VISIT_ACROSS_MIDNIGHT((month, settled) -> month.month().visits().stream()
                .anyMatch(visit -> visit.start() != null
                        && visit.end() != null
                        && !CareZone.dateOf(visit.start().at())
                                .equals(CareZone.dateOf(visit.end().at())))),
        A_NIGHT_WHEN_CLOCKS_CHANGE((month, settled) -> settled.visits()
                .flatMap(visit -> Stream.ofNullable(visit.effective().span()))
                .anyMatch(span -> !offset(span.start()).equals(offset(span.end()))));

        private final BiPredicate<MonthCase, Settlement> isThere;

        Feature(BiPredicate<MonthCase, Settlement> isThere) {
            this.isThere = isThere;
        }

        private static Stream<RecipientFile> files(MonthCase month) {
            return month.month().recipients().stream();
        }

        private static Set<VisitId> ids(MonthCase month) {
            Set<VisitId> ids = new HashSet<>();
            month.month().visits().forEach(visit -> ids.add(visit.id()));
            return ids;
        }

        private static boolean changes(MonthCase month, int secondsAfterLock, Settlement settled) {
            Instant moment = settled.provenance().lock().value().instant().plusSeconds(secondsAfterLock);
            return month.month().visits().stream()
                    .flatMap(visit -> visit.registration().adjustments().stream())
                    .anyMatch(change -> change.made().equals(moment));
        }

        /** By which rule each visit of a pair is paid. */
        private static Stream<RuleId> pairs(Settlement settled) {
            return settled.visits()
                    .filter(visit -> visit.payable().why().because().stream()
                            .anyMatch(reason -> reason instanceof Fact fact && fact.term() == Term.PARTNER_VISIT))
                    .map(visit -> visit.payable().why().rule());
        }

        private static boolean hasLine(Settlement settled, LineKind kind) {
            return settled.recipients().stream()
                    .anyMatch(each -> each.lines().stream().anyMatch(line -> line.kind() == kind));
        }

        private static boolean hasReplaced(RecipientFile file) {
            return file.executions().stream()
                    .anyMatch(order -> order instanceof Order.Ended
                            && file.executions().stream()
                                    .anyMatch(next -> next.content().equals(order.content())
                                            && next.executionDate()
                                                    .equals(order.lastDay().plusDays(1))));
        }

        private static boolean hasOverlap(RecipientFile file) {
            return file.absences().stream()
                    .anyMatch(one -> file.absences().stream()
                            .anyMatch(other -> one != other && one.days().overlaps(other.days())));
        }

        private static Object offset(Instant instant) {
            return CareZone.ZONE.getRules().getOffset(instant);
        }
    }
}
