package se.kvittens.domain.rulebook;

import java.util.List;
import java.util.Map;
import se.kvittens.domain.access.AccessRules;
import se.kvittens.domain.cohabiting.CohabitantPolicy;
import se.kvittens.domain.compensation.CompensationRules;
import se.kvittens.domain.door.DoorRules;
import se.kvittens.domain.followup.FollowUpRules;
import se.kvittens.domain.invoicing.InvoiceRules;
import se.kvittens.domain.lockdate.LockRule;
import se.kvittens.domain.opening.OpeningRules;
import se.kvittens.domain.pairing.PairingRules;
import se.kvittens.domain.planning.PlanTolerances;
import se.kvittens.domain.retention.RetentionRule;
import se.kvittens.domain.rule.RuleBookVersion;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.rule.Words;
import se.kvittens.domain.source.CutOver;
import se.kvittens.domain.staffing.DoubleStaffingPolicy;
import se.kvittens.domain.tag.TagRules;
import se.kvittens.domain.time.WorkingDays;
import se.kvittens.domain.visit.VisitRules;

/** One version of a municipality's rules, complete. */
public record RuleBook(
        RuleBookVersion version,
        About about,
        WorkingDays workingDays,
        LockRule lock,
        CutOver cutOver,
        PairingRules pairing,
        VisitRules visits,
        CohabitantPolicy cohabitants,
        DoubleStaffingPolicy staffing,
        CompensationRules compensation,
        InvoiceRules invoicing,
        FollowUpRules followUp,
        AccessRules access,
        TagRules tags,
        DoorRules doors,
        OpeningRules opening,
        RetentionRule retention,
        PlanTolerances planning) {

    public RuleBook with(About other) {
        return new RuleBook(
                version,
                other,
                workingDays,
                lock,
                cutOver,
                pairing,
                visits,
                cohabitants,
                staffing,
                compensation,
                invoicing,
                followUp,
                access,
                tags,
                doors,
                opening,
                retention,
                planning);
    }

    /**
     * What a person asks of the book itself.
     *
     * @param documents the documents that it was built from, by their short names
     * @param settings every setting of it, in the order of the file
     * @param contentHash of the text that it was read from
     */
    public record About(Words name, Map<String, String> documents, List<Setting<?>> settings, String contentHash) {

        public About {
            documents = Map.copyOf(documents);
            settings = List.copyOf(settings);
        }

        /** The settings on which the documents are silent. */
        public List<Setting<?>> assumed() {
            return settings.stream().filter(Setting::isAssumed).toList();
        }
    }
}
