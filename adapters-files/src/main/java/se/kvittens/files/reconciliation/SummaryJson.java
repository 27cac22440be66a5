package se.kvittens.files.reconciliation;

import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.reconciliation.ExecutedTimes;
import se.kvittens.domain.reconciliation.HeldAlone;
import se.kvittens.domain.reconciliation.HeldTwice;
import se.kvittens.domain.reconciliation.Reconciliation;
import se.kvittens.domain.rulebook.RuleBook;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.files.row.Fields;
import se.kvittens.files.row.JsonRows;
import se.kvittens.files.row.SettingFields;

/** What a reconciliation comes to, in codes and without a language. Lengths are texts by ISO 8601. */
final class SummaryJson {

    private final Reconciliation reconciliation;
    private final ExecutedTimes executed;
    private final RunFacts facts;

    SummaryJson(Reconciliation reconciliation, RunFacts facts) {
        this.reconciliation = reconciliation;
        this.executed = reconciliation.executed();
        this.facts = facts;
    }

    void write(Writer out) throws IOException {
        Reconciliation.Subject subject = reconciliation.subject();
        try (JsonRows json = new JsonRows(out)) {
            json.value(new Fields()
                    .with("provider", subject.provider().providerName())
                    .with(
                            "municipality",
                            subject.rules().version().municipality().value())
                    .with("month", subject.month().toString())
                    .with(
                            "goLive",
                            subject.rules()
                                    .cutOver()
                                    .goLiveOf(subject.provider())
                                    .map(LocalDate::toString)
                                    .orElse(null))
                    .with("provenance", provenance(subject.rules()))
                    .with("visits", reconciliation.visits())
                    .with("executed", executed.ofMonth().value().toString())
                    .with("onlyPhoniro", only(SystemOfRecord.PHONIRO))
                    .with("onlyLifecare", only(SystemOfRecord.LIFECARE))
                    .with("agreeing", both(reconciliation.agreeing()))
                    .with("differing", both(reconciliation.differing()))
                    .with("differences", AspectCounts.of(reconciliation))
                    .with(
                            "underDifferentIds",
                            reconciliation
                                    .both()
                                    .filter(visit -> !visit.isOfOneId())
                                    .count())
                    .with("outsideMonth", reconciliation.outsideMonth())
                    .with("withoutPhoniro", without(SystemOfRecord.PHONIRO))
                    .with("withoutLifecare", without(SystemOfRecord.LIFECARE)));
        }
    }

    private Map<String, @Nullable Object> provenance(RuleBook rules) {
        return new Fields()
                .with("libraryVersion", facts.libraryVersion())
                .with("ruleBook", rules.version().label())
                .with("ruleBookHash", rules.about().contentHash())
                .with("inputHash", facts.inputHash())
                .with("rejectedRows", facts.rejectedRows())
                .with("rejectsSkipped", facts.rejectsSkipped())
                .with("settings", SettingFields.of(ChangeSettings.of(rules)))
                .byName();
    }

    private Map<String, @Nullable Object> only(SystemOfRecord system) {
        List<HeldAlone> visits = reconciliation.only(system);
        return new Fields()
                .with("visits", visits.size())
                .with("missingInLiveSystem", Reconciliation.missing(visits))
                .with("executed", executed.onlyIn(system).value().toString())
                .byName();
    }

    private static Map<String, @Nullable Object> both(List<HeldTwice> visits) {
        return new Fields()
                .with("visits", visits.size())
                .with(
                        "executedByPhoniro",
                        ExecutedTimes.of(visits, SystemOfRecord.PHONIRO).value().toString())
                .with(
                        "executedByLifecare",
                        ExecutedTimes.of(visits, SystemOfRecord.LIFECARE)
                                .value()
                                .toString())
                .with("executedCounting", ExecutedTimes.counting(visits).value().toString())
                .byName();
    }

    private Map<String, @Nullable Object> without(SystemOfRecord missing) {
        return new Fields()
                .with("visitsLost", reconciliation.only(missing).size())
                .with("executed", executed.without(missing).value().toString())
                .with("lost", executed.lostWithout(missing).value().toString())
                .byName();
    }
}
