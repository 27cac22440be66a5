package se.kvittens.files.reconciliation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.kvittens.domain.reconciliation.Difference;
import se.kvittens.domain.reconciliation.HeldAlone;
import se.kvittens.domain.reconciliation.HeldTwice;
import se.kvittens.domain.reconciliation.Reconciliation;
import se.kvittens.domain.visit.RegisteredVisit;

/** The part of the page that lists what to look at: visits that the live system lacks, and differences. */
final class Findings {

    /** So that the page opens; the CSV files have them all. */
    static final int MOST_VISITS = 500;

    private final Reconciliation month;
    private final PageWords words;

    Findings(Reconciliation month, PageWords words) {
        this.month = month;
        this.words = words;
    }

    void print(PageTables html) {
        printMissing(html);
        printDiffering(html);
    }

    private void printMissing(PageTables html) {
        List<HeldAlone> missing = Stream.concat(month.onlyPhoniro().stream(), month.onlyLifecare().stream())
                .filter(HeldAlone::isMissingWhereItBelongs)
                .toList();
        html.heading(words.say("missing"));
        if (missing.isEmpty()) {
            html.paragraph(words.say("missing.none"));
            return;
        }
        html.paragraph(words.say("missing.how"));
        html.beginTable(words.all("visit", "recipient", "carer", "start", "end", "heldBy", "live"));
        for (HeldAlone held : missing.subList(0, Math.min(MOST_VISITS, missing.size()))) {
            html.row(rowOf(held));
        }
        html.endTable();
        tellOfMore(
                html,
                missing.size(),
                ReconciliationFiles.ONLY_PHONIRO_CSV + ", " + ReconciliationFiles.ONLY_LIFECARE_CSV);
    }

    private List<String> rowOf(HeldAlone held) {
        RegisteredVisit visit = held.visit().registered();
        return List.of(
                words.values().of(visit.id()),
                words.values().of(visit.recipient()),
                words.values().of(visit.carer()),
                words.side(Optional.ofNullable(visit.start()).map(receipt -> receipt.at())),
                words.side(Optional.ofNullable(visit.end()).map(receipt -> receipt.at())),
                words.values().word(visit.system()),
                words.values().word(held.live().value()));
    }

    private void printDiffering(PageTables html) {
        List<HeldTwice> differing = month.differing();
        if (differing.isEmpty()) {
            return;
        }
        html.heading(words.say("differing.visits"));
        html.beginTable(words.all("visit", "recipient", "date", "difference", "byPhoniro", "byLifecare", "counts"));
        for (HeldTwice visit : differing.subList(0, Math.min(MOST_VISITS, differing.size()))) {
            for (Difference difference : visit.differences()) {
                html.row(rowOf(visit, difference));
            }
        }
        html.endTable();
        tellOfMore(html, differing.size(), ReconciliationFiles.DIFFERENCES_CSV);
    }

    private List<String> rowOf(HeldTwice visit, Difference difference) {
        RegisteredVisit counting = visit.counting().registered();
        return List.of(
                nameOf(visit),
                words.values().of(counting.recipient()),
                words.values().of(visit.counting().effective().date()),
                words.values().word(difference.aspect()),
                words.side(difference.phoniro()),
                words.side(difference.lifecare()),
                words.values().word(visit.live().value()));
    }

    private String nameOf(HeldTwice visit) {
        List<String> names = new ArrayList<>();
        names.add(words.values().of(visit.phoniro().registered().id()));
        if (!visit.isOfOneId()) {
            names.add(words.values().of(visit.lifecare().registered().id()));
        }
        return String.join(" / ", names);
    }

    private void tellOfMore(PageTables html, int visits, String files) {
        if (visits > MOST_VISITS) {
            html.paragraph(words.say("more", visits - MOST_VISITS, files));
        }
    }
}
