package se.kvittens.bench.compare;

import java.io.IOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.kvittens.domain.compensation.RecipientMonth;
import se.kvittens.domain.deviation.DeviationCode;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.settlement.ProviderMonth;
import se.kvittens.domain.settlement.Settle;
import se.kvittens.domain.settlement.Settlement;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.bench.Subject;
import se.kvittens.files.monthfolder.ProviderFolder;

/**
 * Holds DuckDB's answer from CSV against the settlement, to the second, for every recipient about whom the query knows
 * all that matters: none of whose visits were changed afterwards, or are in two systems, or shared with a cohabitant,
 * and who was never absent.
 */
final class CsvAgreement {

    private final Map<String, Sums> answered = new HashMap<>();
    private final boolean byProvider;
    private int compared;
    private int passedOver;

    private CsvAgreement(boolean byProvider) {
        this.byProvider = byProvider;
    }

    /**
     * Compares.
     *
     * @throws IllegalStateException where a recipient's sums differ
     */
    static CsvAgreement check(DuckDb database, CsvSql sql, Subject subject) throws SQLException, IOException {
        CsvAgreement agreement = new CsvAgreement(sql.isByProvider());
        database.each(sql.query(), agreement::take);
        Settle settle = new Settle(subject.books());
        for (int i = 0; i < subject.months().size(); i++) {
            ProviderMonth month = subject.months().get(i);
            agreement.compare(
                    subject.folder().providers().get(i),
                    month,
                    settle.settle(month, Subject.BASIS).get());
        }
        return agreement;
    }

    int compared() {
        return compared;
    }

    /** How many recipients' sums can't be compared. */
    int passedOver() {
        return passedOver;
    }

    private void take(ResultSet row) throws SQLException {
        String recipient = row.getString("recipient");
        Sums sums = new Sums(row.getLong("executed"), row.getLong("granted"));
        if (sums.lesser() != row.getLong("lesser")) {
            throw new IllegalStateException("The lesser of both is not the lesser for " + recipient + ".");
        }
        answered.put(byProvider ? row.getString("provider") + " " + recipient : recipient, sums);
    }

    private void compare(ProviderFolder folder, ProviderMonth month, Settlement settlement) {
        Set<RecipientId> beyond = beyondTheQuery(month);
        String place = byProvider ? folder.path().toAbsolutePath() + " " : "";
        for (RecipientMonth recipient : settlement.recipients()) {
            if (beyond.contains(recipient.recipient().id()) || isSplit(recipient)) {
                passedOver++;
            } else {
                compare(place + recipient.recipient().id(), SettledTables.sumsOf(recipient));
            }
        }
    }

    private void compare(String recipient, Sums ours) {
        Sums theirs = answered.getOrDefault(recipient, new Sums(0, 0));
        if (!theirs.equals(ours)) {
            throw new IllegalStateException("%s: DuckDB gives %s, Kvittens %s.".formatted(recipient, theirs, ours));
        }
        compared++;
    }

    private static Set<RecipientId> beyondTheQuery(ProviderMonth month) {
        Set<RecipientId> beyond = new HashSet<>();
        Set<VisitId> seen = new HashSet<>();
        for (RegisteredVisit visit : month.visits()) {
            if (!seen.add(visit.id()) || !visit.registration().adjustments().isEmpty()) {
                beyond.add(visit.recipient());
            }
        }
        month.recipients().stream()
                .filter(file -> !file.absences().isEmpty())
                .forEach(file -> beyond.add(file.recipient().id()));
        return beyond;
    }

    private static boolean isSplit(RecipientMonth month) {
        return month.visits().stream()
                .flatMap(visit -> visit.deviations().stream())
                .anyMatch(deviation -> deviation.code() == DeviationCode.COHABITANT_SPLIT);
    }
}
