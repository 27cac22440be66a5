package se.kvittens.domain.settlement;

import io.vavr.control.Either;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.kvittens.domain.compensation.Compensation;
import se.kvittens.domain.compensation.MissingPrice;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.followup.Shares;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.invoicing.InvoiceBasis;
import se.kvittens.domain.lockdate.ApprovalCutoff;
import se.kvittens.domain.lockdate.LockDates;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.staffing.CountedVisit;
import se.kvittens.domain.staffing.Staffing;
import se.kvittens.domain.task.TemporaryStayPolicy;
import se.kvittens.domain.time.CareZone;
import se.kvittens.domain.visit.CarerOverlaps;
import se.kvittens.domain.visit.Circumstances;
import se.kvittens.domain.visit.EffectiveVisit;
import se.kvittens.domain.visit.JudgedVisit;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.VisitRefused;

/**
 * The one road from registered visits to a settlement. Its steps are types, so that they can only be taken in the order
 * that STAFF-6 demands: changes, cohabitants, judgement, staffing, compensation, invoice.
 */
final class Pipeline {

    private final Provenance provenance;
    private final ProviderMonth input;
    private final LockDates locks;
    private final ApprovalCutoff approvals;
    private final RuleBook rules;

    Pipeline(Provenance provenance, ProviderMonth input, LockDates locks, ApprovalCutoff approvals) {
        this.provenance = provenance;
        this.input = input;
        this.locks = locks;
        this.approvals = approvals;
        this.rules = provenance.rules();
    }

    Either<SettlementRefused, Settlement> run() {
        CutOver.Counted counted = rules.cutOver().counting(input.visits(), input.provider());
        return effective(counted.visits())
                .map(this::ofMonth)
                .map(this::sharedWithCohabitants)
                .map(this::markedWhereCarersOverlap)
                .flatMap(this::compensated)
                .map(recipients -> settlement(recipients, counted.setAside()));
    }

    private Either<SettlementRefused, List<EffectiveVisit>> effective(List<RegisteredVisit> visits) {
        List<EffectiveVisit> effective = new ArrayList<>(visits.size());
        for (RegisteredVisit visit : visits) {
            Either<VisitRefused, EffectiveVisit> result =
                    rules.visits().changes().effective(visit, locks);
            if (result.isLeft()) {
                return Either.left(new SettlementRefused.OfVisit(result.getLeft()));
            }
            effective.add(result.get());
        }
        return Either.right(effective);
    }

    private List<EffectiveVisit> ofMonth(List<EffectiveVisit> visits) {
        return visits.stream()
                .filter(visit -> YearMonth.from(visit.date()).equals(input.month()))
                .toList();
    }

    private List<EffectiveVisit> sharedWithCohabitants(List<EffectiveVisit> visits) {
        Map<RecipientId, Recipient> recipients = input.recipients().stream()
                .map(RecipientFile::recipient)
                .collect(Collectors.toMap(Recipient::id, Function.identity()));
        return rules.cohabitants().apply(visits, recipients);
    }

    private List<EffectiveVisit> markedWhereCarersOverlap(List<EffectiveVisit> visits) {
        return new CarerOverlaps(rules.visits().registration()).mark(visits);
    }

    private Either<SettlementRefused, List<RecipientMonth>> compensated(List<EffectiveVisit> visits) {
        Map<RecipientId, List<EffectiveVisit>> byRecipient =
                visits.stream().collect(Collectors.groupingBy(EffectiveVisit::recipient));
        List<RecipientMonth> months = new ArrayList<>();
        Set<MissingPrice> missing = new LinkedHashSet<>();
        input.recipients().stream()
                .sorted(Comparator.comparing(file -> file.recipient().id()))
                .forEach(file -> {
                    List<EffectiveVisit> own =
                            byRecipient.getOrDefault(file.recipient().id(), List.of());
                    if (takesPart(file, own)) {
                        monthOf(file, own).peek(months::add).peekLeft(missing::addAll);
                    }
                });
        return missing.isEmpty()
                ? Either.right(months)
                : Either.left(new SettlementRefused.PricesMissing(List.copyOf(missing)));
    }

    /** A recipient with an order in force, a visit, an absence or a delivery in the month. */
    private boolean takesPart(RecipientFile file, List<EffectiveVisit> own) {
        var days = CareZone.daysOf(input.month());
        return !own.isEmpty()
                || file.mealDeliveries() > 0
                || file.executions().stream()
                        .anyMatch(order -> order.daysInForce().overlaps(days))
                || file.absences().stream().anyMatch(absence -> absence.days().overlaps(days));
    }

    private Either<List<MissingPrice>, RecipientMonth> monthOf(RecipientFile file, List<EffectiveVisit> visits) {
        TemporaryStayPolicy stay = rules.visits().tasks().temporaryStay();
        boolean ofItsOwn = file.recipient().temporaryStay() && stay.isOfItsOwn();
        Circumstances circumstances = new Circumstances(
                approvals,
                file.recipient(),
                file.executions(),
                file.absences(),
                ofItsOwn,
                !ofItsOwn || stay.needsOrder());
        List<JudgedVisit> judged = visits.stream()
                .map(visit -> rules.visits().judge(visit, circumstances))
                .toList();
        List<CountedVisit> counted = new Staffing(rules.staffing(), this::isPaidByTime)
                .count(judged).stream()
                        .sorted(Comparator.comparing(CountedVisit::id))
                        .toList();
        return new Compensation(rules.compensation(), input.prices(), input.month())
                .of(file, counted, !ofItsOwn || stay.isCapped());
    }

    private boolean isPaidByTime(JudgedVisit visit) {
        return rules.compensation()
                .meals()
                .isPaidByTime(
                        visit.effective().registered().tasks(),
                        rules.visits().tasks().table());
    }

    private Settlement settlement(List<RecipientMonth> recipients, int setAside) {
        Shares shares = Shares.of(recipients, rules.visits().receipts());
        return new Settlement(
                provenance,
                recipients,
                InvoiceBasis.of(recipients, input.month(), rules.invoicing()),
                shares,
                setAside,
                shares.judge(rules.followUp()).stream().toList());
    }
}
