package se.kvittens.domain.cohabiting;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import se.kvittens.domain.identity.RecipientId;
import se.kvittens.domain.people.Recipient;
import se.kvittens.domain.rule.Setting;
import se.kvittens.domain.visit.EffectiveVisit;

/** How visits at two recipients of one address share their time. */
public sealed interface CohabitantPolicy {

    /** The same visits, with the times that count. */
    List<EffectiveVisit> apply(List<EffectiveVisit> visits, Map<RecipientId, Recipient> recipients);

    /** Each visit keeps its own time. */
    record EachItsOwn(Setting<String> policy) implements CohabitantPolicy {

        @Override
        public List<EffectiveVisit> apply(List<EffectiveVisit> visits, Map<RecipientId, Recipient> recipients) {
            return visits;
        }
    }

    /**
     * The whole time is divided by the planned time where the second visit was only started and ended.
     *
     * @param mostBetween how long after the first visit's end the second may start
     * @param longestSecond how long the second may be
     */
    record SplitByPlannedTime(Setting<String> policy, Setting<Duration> mostBetween, Setting<Duration> longestSecond)
            implements CohabitantPolicy {

        @Override
        public List<EffectiveVisit> apply(List<EffectiveVisit> visits, Map<RecipientId, Recipient> recipients) {
            return new CohabitantSplit(this, recipients).apply(visits);
        }
    }
}
