package se.kvittens.examples.generate.team;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import se.kvittens.domain.cohabiting.CohabitantPolicy;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.examples.generate.chance.Dice;
import se.kvittens.examples.generate.chance.PublishedDays;
import se.kvittens.examples.generate.chance.Rate;
import se.kvittens.examples.generate.client.Client;
import se.kvittens.examples.generate.client.Together;
import se.kvittens.examples.generate.visit.DoubleStaffing;
import se.kvittens.examples.generate.visit.Occasion;
import se.kvittens.examples.generate.visit.Registering;
import se.kvittens.examples.generate.visit.VisitDraft;

/** Makes the visits of a stop: one, two by two carers, or two at cohabitants. Lengths and times in seconds. */
final class Visiting {

    private static final int MINUTE = 60;

    private final Crew crew;
    private final Rounds rounds;
    private final Phones phones;
    private final Consumer<VisitDraft> made;
    private final Map<RecipientId, Long> aloneFrom = new HashMap<>();

    Visiting(Crew crew, Rounds rounds, Phones phones, Consumer<VisitDraft> made) {
        this.crew = crew;
        this.rounds = rounds;
        this.phones = phones;
        this.made = made;
    }

    /** When the last visit at a recipient has ended. */
    long aloneFrom(Client client) {
        return aloneFrom.getOrDefault(client.recipient().id(), 0L);
    }

    void one(Stop stop) {
        long end = stop.start() + stop.lengthOf(stop.call().slot());
        finish(draft(stop.occasion(), stop.arrival().first(), Stop.span(stop.start(), end)), stop.dice());
        leave(stop, stop.arrival().first(), end);
    }

    void byTwo(Stop stop) {
        long length = stop.lengthOf(stop.call().slot());
        long later = Math.min(
                length / 2,
                (long) PublishedDays.LATER_PARTNERS.draw(stop.dice()) * MINUTE
                        + stop.dice().between(5, 45));
        TimeSpan first = Stop.span(stop.start(), stop.start() + length);
        TimeSpan second = Stop.span(stop.start() + later, stop.start() + Math.max(length, later + length / 2));
        Rounds.Arrival who = stop.arrival();
        List<VisitDraft> registered = DoubleStaffing.register(
                draft(stop.occasion(), who.first(), first), draft(stop.occasion(), who.second(), second), stop.dice());
        registered.forEach(visit -> finish(visit, stop.dice()));
        leave(stop, who.first(), first.end().getEpochSecond());
        leave(stop, who.second(), second.end().getEpochSecond());
    }

    /** One after the other, or both done in the first and the second started and ended at once. */
    void atTwo(Stop stop, Together together) {
        Dice dice = stop.dice();
        long ofFirst = stop.lengthOf(stop.call().slot());
        long ofSecond = stop.lengthOf(together.slot());
        long end = stop.start() + ofFirst;
        long next = end + dice.between(15, 100);
        long last = next + ofSecond;
        if (stop.occasion().month().book().cohabitants() instanceof CohabitantPolicy.SplitByPlannedTime split
                && dice.happens(Rate.COHABITANTS_IN_ONE_VISIT)) {
            end += ofSecond;
            next = end + dice.below((int) split.mostBetween().value().toSeconds() / 2 + 1);
            last = next + dice.below((int) split.longestSecond().value().toSeconds() + 1);
        }
        Occasion atOther = stop.occasion().at(together.other(), together.slot());
        VisitDraft first = draft(stop.occasion(), stop.arrival().first(), Stop.span(stop.start(), end));
        VisitDraft second = draft(atOther, stop.arrival().first(), Stop.span(next, last));
        if (dice.happens(Rate.PLANNED_LENGTH_UNKNOWN)) {
            first.unplan();
            second.unplan();
        }
        finish(first, dice);
        finish(second, dice);
        leave(stop, stop.arrival().first(), last);
        aloneFrom.put(together.other().recipient().id(), last + MINUTE);
    }

    private VisitDraft draft(Occasion occasion, int carer, TimeSpan span) {
        VisitDraft draft = new VisitDraft(occasion, crew.at(carer), span);
        phones.at(carer, span.start()).ifPresent(draft::use);
        return draft;
    }

    private void leave(Stop stop, int carer, long end) {
        rounds.leave(
                carer,
                end,
                PublishedDays.GAPS.draw(stop.dice()) * MINUTE + stop.dice().below(MINUTE));
        aloneFrom.merge(stop.client().recipient().id(), end + MINUTE, Math::max);
    }

    private void finish(VisitDraft visit, Dice dice) {
        Registering.finish(visit, dice);
        made.accept(visit);
    }
}
