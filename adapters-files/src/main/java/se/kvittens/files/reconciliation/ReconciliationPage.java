package se.kvittens.files.reconciliation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.reconciliation.Aspect;
import se.kvittens.domain.reconciliation.ExecutedTimes;
import se.kvittens.domain.reconciliation.HeldTwice;
import se.kvittens.domain.reconciliation.Reconciliation;
import se.kvittens.domain.rule.Setting;
import se.kvittens.files.basis.RunFacts;
import se.kvittens.files.html.HtmlPage;

/** The reconciliation of a provider's month for a person: what it comes to, what to look at, and by which rules. */
final class ReconciliationPage {

    private final Locale locale;
    private final Reconciliation month;
    private final ExecutedTimes executed;
    private final RunFacts facts;
    private final PageWords words;

    ReconciliationPage(Locale locale, Reconciliation month, RunFacts facts) {
        this.locale = locale;
        this.month = month;
        this.executed = month.executed();
        this.facts = facts;
        this.words = new PageWords(locale, month.subject().rules());
    }

    /** Writes over what is there. */
    void write(Path file) throws IOException {
        Reconciliation.Subject subject = month.subject();
        String title = words.say("title", subject.provider().providerName(), subject.month());
        try (HtmlPage page = HtmlPage.at(file, title, locale)) {
            write(new PageTables(page.body()));
        } catch (UncheckedIOException unwritable) {
            throw unwritable.getCause();
        }
    }

    private void write(PageTables html) {
        introduce(html);
        printGroups(html);
        printWithout(html);
        printAspects(html);
        new Findings(month, words).print(html);
        printSettings(html);
    }

    private void introduce(PageTables html) {
        html.paragraph(words.say("introduction"));
        Reconciliation.Subject subject = month.subject();
        Optional<LocalDate> goLive = subject.rules().cutOver().goLiveOf(subject.provider());
        if (goLive.isPresent()) {
            html.paragraph(words.say("goLive", goLive.get()));
        }
        html.paragraph(words.say(month.hasFindings() ? "findings" : "noFindings"));
        if (facts.rejectedRows() > 0) {
            html.paragraph(words.say("rejected", facts.rejectedRows()));
        }
        if (month.outsideMonth() > 0) {
            html.paragraph(words.say(
                    "outsideMonth", month.outsideMonth(), month.subject().month()));
        }
    }

    private void printGroups(PageTables html) {
        html.heading(words.say("groups"));
        html.beginNumbers(words.all("group", "visits", "byPhoniro", "byLifecare", "counts"));
        printAlone(html, SystemOfRecord.PHONIRO);
        printAlone(html, SystemOfRecord.LIFECARE);
        printBoth(html, "agreeing", month.agreeing());
        printBoth(html, "differing", month.differing());
        html.sums(List.of(
                words.say("month"),
                words.say("number", month.visits()),
                "",
                "",
                words.values().of(executed.ofMonth().value())));
        html.endTable();
        long found = month.both().filter(visit -> !visit.isOfOneId()).count();
        html.paragraph(words.say("foundByStart", found));
    }

    private void printAlone(PageTables html, SystemOfRecord system) {
        String time = words.values().of(executed.onlyIn(system).value());
        boolean isPhoniro = system == SystemOfRecord.PHONIRO;
        html.numbers(List.of(
                words.say("only." + system),
                words.say("number", month.only(system).size()),
                isPhoniro ? time : "",
                isPhoniro ? "" : time,
                time));
    }

    private void printBoth(PageTables html, String group, List<HeldTwice> visits) {
        html.numbers(List.of(
                words.say(group),
                words.say("number", visits.size()),
                words.values()
                        .of(ExecutedTimes.of(visits, SystemOfRecord.PHONIRO).value()),
                words.values()
                        .of(ExecutedTimes.of(visits, SystemOfRecord.LIFECARE).value()),
                words.values().of(ExecutedTimes.counting(visits).value())));
    }

    private void printWithout(PageTables html) {
        html.heading(words.say("without"));
        html.paragraph(words.say("without.how"));
        html.beginNumbers(words.all("without.system", "without.visits", "without.left", "without.lost"));
        for (SystemOfRecord missing : SystemOfRecord.values()) {
            html.numbers(List.of(
                    words.values().word(missing),
                    words.say("number", month.only(missing).size()),
                    words.values().of(executed.without(missing).value()),
                    words.values().of(executed.lostWithout(missing).value())));
        }
        html.endTable();
    }

    private void printAspects(PageTables html) {
        html.heading(words.say("aspects"));
        if (month.differing().isEmpty()) {
            html.paragraph(words.say("aspects.none"));
            return;
        }
        html.beginNumbers(words.all("difference", "visits"));
        for (Map.Entry<Aspect, Long> each : AspectCounts.of(month).entrySet()) {
            html.numbers(List.of(words.values().word(each.getKey()), words.say("number", each.getValue())));
        }
        html.endTable();
    }

    private void printSettings(PageTables html) {
        html.heading(words.say("settings"));
        html.paragraph(
                words.say("settings.book", month.subject().rules().version().label(), facts.libraryVersion()));
        html.beginTable(words.all("setting", "value", "says", "standing"));
        for (Setting<?> setting : ChangeSettings.of(month.subject().rules())) {
            html.row(List.of(
                    setting.key(),
                    words.values().of(setting),
                    words.values().says(setting),
                    words.say("standing." + setting.standing())));
        }
        html.endTable();
    }
}
