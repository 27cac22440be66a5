package se.kvittens.examples.cli.feed;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.kvittens.domain.identity.SystemOfRecord;
import se.kvittens.domain.quantity.Hours;
import se.kvittens.domain.reconciliation.Aspect;
import se.kvittens.domain.reconciliation.ExecutedTimes;
import se.kvittens.domain.reconciliation.Reconciliation;
import se.kvittens.examples.cli.frame.Context;
import se.kvittens.files.explanation.words.Lexicon;
import se.kvittens.files.reconciliation.AspectCounts;

/** What a reconciliation of all providers came to, for a person at a glance; holds sums and no visits. */
final class ReconcileSummary {

    private static final int PROVIDERS_SHOWN = 20;

    private final List<Line> lines = new ArrayList<>();
    private final Map<Aspect, Long> differences = new EnumMap<>(Aspect.class);
    private Line total = Line.NONE;
    private int providers;
    private String month = "";

    /** A provider's sums, or those of all. */
    private record Line(String name, Visits visits, Times times) {

        static final Line NONE =
                new Line("", new Visits(0, 0, 0, 0, 0), new Times(Duration.ZERO, Duration.ZERO, Duration.ZERO));

        static Line of(Reconciliation month) {
            ExecutedTimes executed = month.executed();
            return new Line(
                    month.subject().provider().providerName(),
                    new Visits(
                            month.onlyPhoniro().size(),
                            month.onlyLifecare().size(),
                            month.agreeing().size(),
                            month.differing().size(),
                            Reconciliation.missing(month.onlyPhoniro()) + Reconciliation.missing(month.onlyLifecare())),
                    new Times(
                            executed.ofMonth().value(),
                            executed.lostWithout(SystemOfRecord.PHONIRO).value(),
                            executed.lostWithout(SystemOfRecord.LIFECARE).value()));
        }

        Line plus(Line other) {
            return new Line("", visits.plus(other.visits), times.plus(other.times));
        }
    }

    /** How many visits are where. */
    private record Visits(long onlyPhoniro, long onlyLifecare, long agreeing, long differing, long missing) {

        Visits plus(Visits other) {
            return new Visits(
                    onlyPhoniro + other.onlyPhoniro,
                    onlyLifecare + other.onlyLifecare,
                    agreeing + other.agreeing,
                    differing + other.differing,
                    missing + other.missing);
        }

        long all() {
            return onlyPhoniro + onlyLifecare + agreeing + differing;
        }
    }

    /** Executed time, and how much of it would be lost without a system. */
    private record Times(Duration executed, Duration lostWithoutPhoniro, Duration lostWithoutLifecare) {

        Times plus(Times other) {
            return new Times(
                    executed.plus(other.executed),
                    lostWithoutPhoniro.plus(other.lostWithoutPhoniro),
                    lostWithoutLifecare.plus(other.lostWithoutLifecare));
        }
    }

    int providers() {
        return providers;
    }

    void add(Reconciliation reconciliation) {
        providers++;
        Reconciliation.Subject subject = reconciliation.subject();
        month = subject.rules().version().label() + " " + subject.month();
        Line line = Line.of(reconciliation);
        total = total.plus(line);
        if (lines.size() < PROVIDERS_SHOWN) {
            lines.add(line);
        }
        AspectCounts.of(reconciliation).forEach((aspect, number) -> differences.merge(aspect, number, Long::sum));
    }

    void print(Context context) {
        PrintWriter out = context.terminal().out();
        out.println(context.say("summary.heading", month, providers));
        lines.forEach(line -> print(line, line.name, context));
        if (providers > lines.size()) {
            out.println(context.say("summary.moreProviders", providers - lines.size()));
        }
        if (providers > 1) {
            print(total, context.say("reconcile.all"), context);
        }
        if (!differences.isEmpty()) {
            out.println(context.say("reconcile.differences"));
        }
        Lexicon lexicon = new Lexicon(context.locale());
        differences.forEach((aspect, number) ->
                out.println(context.say("reconcile.difference", number, aspect, lexicon.word(aspect))));
        if (differences.isEmpty() && total.visits.missing == 0) {
            out.println(context.say("reconcile.inOrder"));
        }
    }

    private static void print(Line line, String name, Context context) {
        PrintWriter out = context.terminal().out();
        Visits visits = line.visits;
        out.println(context.say("reconcile.visits", name, visits.all(), visits.onlyPhoniro, visits.onlyLifecare));
        out.println(context.say("reconcile.both", visits.agreeing + visits.differing, visits.differing));
        out.println(context.say("reconcile.missing", visits.missing));
        out.println(context.say(
                "reconcile.times",
                Hours.of(line.times.executed),
                Hours.of(line.times.lostWithoutPhoniro),
                Hours.of(line.times.lostWithoutLifecare)));
    }

    /** For a program. */
    Map<String, Object> fields(long rejectedRows) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("providers", providers);
        fields.put("visits", total.visits.all());
        fields.put("onlyPhoniro", total.visits.onlyPhoniro);
        fields.put("onlyLifecare", total.visits.onlyLifecare);
        fields.put("agreeing", total.visits.agreeing);
        fields.put("differing", total.visits.differing);
        fields.put("missingInLiveSystem", total.visits.missing);
        fields.put("differences", differences);
        fields.put("executed", total.times.executed.toString());
        fields.put("lostWithoutPhoniro", total.times.lostWithoutPhoniro.toString());
        fields.put("lostWithoutLifecare", total.times.lostWithoutLifecare.toString());
        fields.put("rejectedRows", rejectedRows);
        return fields;
    }
}
