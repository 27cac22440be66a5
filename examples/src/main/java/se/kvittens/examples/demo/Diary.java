package se.kvittens.examples.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.kvittens.domain.identity.CarerId;
import se.kvittens.domain.time.TimeSpan;
import se.kvittens.domain.visit.ManualCause;

/** Writes down the visits of a provider, day by day: who goes where, how long it takes and what goes wrong. */
final class Diary {

    private static final int SHORTEST = 10 * 60;
    private static final int LONGEST = 75 * 60;

    private final DemoProvider provider;
    private final List<Client> clients;
    private final Dice dice;
    private final Staff staff;
    private final Rounds rounds = new Rounds();
    private final List<VisitDraft> visits = new ArrayList<>();

    Diary(DemoProvider provider, List<Client> clients, Dice dice) {
        this.provider = provider;
        this.clients = clients;
        this.dice = dice;
        this.staff = new Staff(provider);
    }

    /** All visits of all months, by their starts. */
    List<VisitDraft> visits() {
        DemoMonth.days()
                .forEach(date -> clients.stream()
                        .flatMap(client -> Call.on(date, client, dice))
                        .sorted(Call.BY_TIME)
                        .forEach(this::answer));
        visits.sort(Comparator.comparing(VisitDraft::start)
                .thenComparing(visit -> visit.client().number()));
        return List.copyOf(visits);
    }

    private void answer(Call call) {
        Slot slot = call.slot();
        int district = provider.districtOf(call.client().number());
        List<CarerId> onDuty = staff.onDuty(district, Shift.at(slot.wanted()), call.date());
        Rounds.Arrival arrival = rounds.arrange(onDuty, slot.twoCarers() ? 2 : 1, call.wanted());
        Instant end = arrival.at().plusSeconds(lengthOf(call));
        VisitDraft first = visit(call, arrival.carers().get(0), new TimeSpan(arrival.at(), end));
        if (slot.twoCarers()) {
            Instant start = arrival.at().plusSeconds(call.dice().between(20, 240));
            VisitDraft second = visit(call, arrival.carers().get(1), new TimeSpan(start, end.plusSeconds(30)));
            DoubleStaffing.register(first, second, call.dice()).forEach(visit -> keep(visit, call.dice()));
        } else {
            keep(first, call.dice());
        }
    }

    private static long lengthOf(Call call) {
        long planned = call.slot().planned().toSeconds();
        long seconds = planned * call.client().pace() * call.dice().between(85, 115) / 10_000;
        return Math.min(LONGEST, Math.max(SHORTEST, seconds)) + call.dice().below(60);
    }

    private VisitDraft visit(Call call, CarerId carer, TimeSpan span) {
        rounds.leave(carer, span.end(), Duration.ofMinutes(call.dice().between(3, 12)));
        return new VisitDraft(call.client(), carer, call.slot(), span);
    }

    /** Left out where its client is not among that month's: the visit has slipped past midnight, or was a mistake. */
    private void keep(VisitDraft visit, Dice own) {
        YearMonth month = YearMonth.from(visit.date());
        if (DemoMonth.ALL.stream().noneMatch(each -> each.month().equals(month))
                || !visit.client().isServedIn(month)) {
            return;
        }
        Office.approve(visit, own);
        if (visit.client().noTagAgreed().isPresent()) {
            visit.startByHand();
            visit.endByHand();
            visit.remarks().because(ManualCause.TAG_REFUSED);
        } else if (visit.isOutside() && own.happens(600)) {
            endOutside(visit);
        } else if (own.happens(provider.faults())) {
            visit.endByHand();
            Office.noteFault(visit, own);
        } else {
            Mishap.mayHappenTo(visit, own);
        }
        visits.add(visit);
    }

    private static void endOutside(VisitDraft visit) {
        visit.endByHand();
        visit.remarks().because(ManualCause.OUTSIDE_HOME);
        if (visit.client().outsideAllowed()) {
            visit.remarks().allowOutside();
        }
    }
}
