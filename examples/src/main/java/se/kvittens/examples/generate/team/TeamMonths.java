package se.kvittens.examples.generate.team;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import se.kvittens.domain.compensation.RecipientFile;
import se.kvittens.domain.identity.VisitId;
import se.kvittens.domain.visit.RegisteredVisit;
import se.kvittens.examples.generate.chance.Dice;
import se.kvittens.examples.generate.client.Client;
import se.kvittens.examples.generate.client.Clients;
import se.kvittens.examples.generate.client.MonthView;
import se.kvittens.examples.generate.visit.BothSystems;
import se.kvittens.examples.generate.visit.VisitDraft;

/** What becomes of a team in all months. */
public final class TeamMonths {

    /** The streams of chance that go out from the seed: who there is, and what is done. */
    private static final int WHO = 1;

    private static final int WHAT = 2;

    private final Team team;
    private final List<Client> clients;
    private final List<VisitDraft> drafts;
    private final Dice dice;

    private TeamMonths(Team team, List<Client> clients, List<VisitDraft> drafts, Dice dice) {
        this.team = team;
        this.clients = clients;
        this.drafts = drafts;
        this.dice = dice;
    }

    /** Makes a team up; nothing of it hangs on any other team. */
    public static TeamMonths of(Team team, long seed) {
        Dice who = new Dice(seed).of(WHO);
        Dice what = new Dice(seed).of(WHAT).of(team.number());
        List<Client> clients =
                new Clients(team.town(), team.provider(), who).numbered(team.firstRecipient(), team.lastRecipient());
        return new TeamMonths(team, clients, new Diary(team, clients, what).visits(), what.of(-1));
    }

    /** One of the months. */
    public Part in(YearMonth month) {
        MonthView view = new MonthView(month);
        return new Part(clients.stream().flatMap(view::of).toList(), visitsIn(month));
    }

    private List<RegisteredVisit> visitsIn(YearMonth month) {
        long first = team.number() * Team.NUMBERS_OF_VISITS + 1;
        List<RegisteredVisit> visits = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            VisitDraft draft = drafts.get(i);
            if (draft.occasion().month().month().equals(month)) {
                RegisteredVisit visit = draft.toVisit(id(first + i));
                visits.add(visit);
                if (BothSystems.hold(draft, dice.of(i))) {
                    visits.add(BothSystems.copy(visit));
                }
            }
        }
        return visits;
    }

    private static VisitId id(long number) {
        String digits = Long.toString(number);
        return new VisitId("v" + "0".repeat(Math.max(0, 6 - digits.length())) + digits);
    }

    /** A part of a provider's month. */
    public record Part(List<RecipientFile> recipients, List<RegisteredVisit> visits) {}
}
