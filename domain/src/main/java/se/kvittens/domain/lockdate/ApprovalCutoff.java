package se.kvittens.domain.lockdate;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.kvittens.domain.reason.Explained;
import se.kvittens.domain.reason.Fact;
import se.kvittens.domain.reason.Reason;
import se.kvittens.domain.reason.Term;
import se.kvittens.domain.rule.Home;
import se.kvittens.domain.rule.RuleId;
import se.kvittens.domain.time.CareZone;

/** Which approvals count: those in time, and for a preliminary basis only those that the nightly reports show. */
public record ApprovalCutoff(Explained<LockDate> lock, Optional<Instant> reportsRenewed) {

    public static ApprovalCutoff ofFinal(Explained<LockDate> lock) {
        return new ApprovalCutoff(lock, Optional.empty());
    }

    /** Reports are renewed every night: what is approved on the day itself does not show yet. */
    @Home(RuleId.TIME_6)
    public static ApprovalCutoff ofPreliminary(Explained<LockDate> lock, Instant asOf) {
        return new ApprovalCutoff(lock, Optional.of(CareZone.startOf(CareZone.dateOf(asOf))));
    }

    public boolean counts(Optional<Instant> approved) {
        return approved.isPresent()
                && lock.value().isInTime(approved.get())
                && (reportsRenewed.isEmpty() || approved.get().isBefore(reportsRenewed.get()));
    }

    /** What the cutoff is, for an explanation. */
    public List<Reason> reasons() {
        return reportsRenewed
                .<List<Reason>>map(renewed -> List.of(lock.why(), new Fact(Term.REPORTS_RENEWED, renewed)))
                .orElseGet(() -> List.of(lock.why()));
    }
}
