package se.kvittens.domain.settlement;

import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
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
import se.kvittens.domain.followup.ShareCount;
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
import se.kvittens.domain.time.DateSpan;
import se.kvittens.domain.visit.CarerOverlaps;
import se.kvittens.domain.visit.Circumstances;
import se.kvittens.domain.visit.EffectiveVisit;
import se.kvittens.domain.visit.JudgedVisit;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.domain.visit.VisitJudge;
import se.kvittens.domain.visit.VisitRefused;

/**
 * The one road from registered visits to a settlement. Its steps are types, so that they can only be taken in the order
 * that STAFF-6 demands: changes, cohabitants, judgement, staffing, compensation, invoice.
 */
final class Pipeline {

    private static final Comparator<CountedVisit> BY_ID =
            (one, other) -> one.id().compareTo(other.id());

    private final Provenance provenance;
    private final ProviderMonth input;
    private final LockDates locks;
    private final ApprovalCutoff approvals;
    private final RuleBook rules;
    private final VisitJudge judge;
    private final ShareCount shares;

    Pipeline(Provenance provenance, ProviderMonth input, LockDates locks, ApprovalCutoff approvals) {
        this.provenance = provenance;
        this.input = input;
        this.locks = locks;
        this.approvals = approvals;
        this.rules = provenance.rules();
        this.judge = new VisitJudge(rules.visits());
        this.shares = new ShareCount(rules.visits().receipts());
    }

    Either<SettlementRefused, Settlement> run() {
        CutOver.Counted counted = rules.cutOver().counting(input.visits(), input.provider());
        return effective(counted.visits())
                .map(this::sharedWithCohabitants)
                .map(this::markedWhereCarersOverlap)
                .flatMap(this::compensated)
                .map(recipients -> settlement(recipients, counted.setAside()));
    }

    /** Those of the month; a visit that can't be taken in refuses the whole, whichever month it belongs to. */
    private Either<SettlementRefused, List<EffectiveVisit>> effective(List<RegisteredVisit> visits) {
        DateSpan days = CareZone.daysOf(input.month());
        List<EffectiveVisit> ofMonth = new ArrayList<>(visits.size());
        for (RegisteredVisit visit : visits) {
            Either<VisitRefused, EffectiveVisit> result =
                    rules.visits().changes().effective(visit, locks);
            if (result.isLeft()) {
                return Either.left(new SettlementRefused.OfVisit(result.getLeft()));
            }
            if (days.contains(result.get().date())) {
                ofMonth.add(result.get());
            }
        }
        return Either.right(ofMonth);
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
        Map<RecipientId, List<EffectiveVisit>> byRecipient = new HashMap<>();
        for (EffectiveVisit visit : visits) {
            byRecipient
                    .computeIfAbsent(visit.recipient(), recipient -> new ArrayList<>())
                    .add(visit);
        }
        List<RecipientMonth> months = new ArrayList<>();
        Set<MissingPrice> missing = new LinkedHashSet<>();
        input.recipients().stream()
                .sorted(Comparator.comparing(file -> file.recipient().id()))
                .forEach(file -> {
                    List<EffectiveVisit> own =
                            byRecipient.getOrDefault(file.recipient().id(), List.of());
                    if (!own.isEmpty() || file.hasSomethingIn(input.month())) {
                        monthOf(file, own).peek(shares::add).peek(months::add).peekLeft(missing::addAll);
                    }
                });
        return missing.isEmpty()
                ? Either.right(months)
                : Either.left(new SettlementRefused.PricesMissing(List.copyOf(missing)));
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
        List<JudgedVisit> judged = new ArrayList<>(visits.size());
        for (EffectiveVisit visit : visits) {
            judged.add(judge.judge(visit, circumstances));
        }
        List<CountedVisit> counted = new Staffing(rules.staffing(), this::isPaidByTime).count(judged);
        counted.sort(BY_ID);
        return new Compensation(rules.compensation(), input.prices(), input.month())
                .of(file, counted, !ofItsOwn || stay.isCapped());
    }

    private boolean isPaidByTime(JudgedVisit visit) {
        return rules.compensation().meals().isPaidByTime(visit.tasks());
    }

    private Settlement settlement(List<RecipientMonth> recipients, int setAside) {
        Shares counted = shares.shares();
        return new Settlement(
                provenance,
                recipients,
                InvoiceBasis.of(recipients, input.month(), rules.invoicing()),
                counted,
                setAside,
                counted.judge(rules.followUp()).stream().toList());
    }
}
