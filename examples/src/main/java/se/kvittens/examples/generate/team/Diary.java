package se.kvittens.examples.generate.team;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import se.kvittens.examples.generate.chance.Dice;
import se.kvittens.examples.generate.client.Client;
import se.kvittens.examples.generate.client.Slot;
import se.kvittens.examples.generate.client.Together;
import se.kvittens.examples.generate.town.MonthOfTown;
import se.kvittens.examples.generate.visit.Occasion;
import se.kvittens.examples.generate.visit.VisitDraft;

/** Writes down the visits of a team, day by day: who goes where, how long it takes and what goes wrong. */
final class Diary {

    /** The stream of chance that the phones have; clients have theirs by their places. */
    private static final int PHONES = -2;

    private final Team team;
    private final List<Client> clients;
    private final Dice dice;
    private final Crew crew;
    private final Rounds rounds;
    private final Visiting visiting;
    private final List<VisitDraft> visits = new ArrayList<>();

    Diary(Team team, List<Client> clients, Dice dice) {
        this.team = team;
        this.clients = clients;
        this.dice = dice;
        this.crew = new Crew(team, clients);
        this.rounds = new Rounds(crew.size());
        this.visiting = new Visiting(crew, rounds, new Phones(team, crew.size(), dice.of(PHONES)), this::keep);
    }

    /** All visits of all months, by their starts. */
    List<VisitDraft> visits() {
        for (MonthOfTown month : team.town().months()) {
            for (int day = 1; day <= month.month().lengthOfMonth(); day++) {
                callsOn(month.month().atDay(day)).forEach(call -> answer(call, month));
            }
        }
        visits.sort(Comparator.comparing(VisitDraft::start));
        return visits;
    }

    private List<Call> callsOn(LocalDate date) {
        List<Call> calls = new ArrayList<>();
        for (int i = 0; i < clients.size(); i++) {
            Call.add(date, clients.get(i), dice.of(i), calls);
        }
        calls.sort(Call.BY_TIME);
        return calls;
    }

    private void answer(Call call, MonthOfTown month) {
        Occasion occasion = new Occasion(
                call.client(), call.slot(), month, team.provider(), team.town().tasks());
        int[] onDuty = crew.onDuty(Shift.at(call.slot().minuteOfDay()), call.date());
        boolean takesTwo = call.slot().kind() == Slot.Kind.TWO_CARERS;
        Rounds.Arrival arrival = rounds.arrange(onDuty, takesTwo, call.wanted(), visiting.aloneFrom(call.client()));
        Stop stop = new Stop(call, occasion, arrival);
        Optional<Together> together = togetherWith(call);
        if (together.isPresent()) {
            visiting.atTwo(stop, together.get());
        } else if (takesTwo) {
            visiting.byTwo(stop);
        } else {
            visiting.one(stop);
        }
    }

    /** Where the other is at home. */
    private static Optional<Together> togetherWith(Call call) {
        return call.slot().kind() == Slot.Kind.TOGETHER
                ? call.client()
                        .together()
                        .filter(with -> with.other().isServedOn(call.date())
                                && with.other().absenceOn(call.date()).isEmpty())
                : Optional.empty();
    }

    /** Left out where its client is not among that month's: the visit has slipped past midnight, or was a mistake. */
    private void keep(VisitDraft visit) {
        MonthOfTown month = visit.occasion().month();
        if (month.contains(visit.date()) && visit.occasion().client().isServedIn(month.month())) {
            visits.add(visit);
        }
    }
}
