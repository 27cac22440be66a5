package se.kvittens.examples.generate.team;

import se.kvittens.examples.generate.town.MadeUpProvider;
import se.kvittens.examples.generate.town.Town;

/**
 * A few recipients and their carers, who serve nobody else.
 *
 * @param place among the provider's teams, from 0
 */
public record Team(Town town, MadeUpProvider provider, long place) {

    /**
     * Ids of visits are numbered from team to team by so many, whichever provider's the team is: a system never gives an id
     * to two visits. A team has far fewer in two months.
     */
    static final long NUMBERS_OF_VISITS = 20_000;

    /** The same of carers. */
    static final long NUMBERS_OF_CARERS = 50;

    long firstRecipient() {
        return provider.firstRecipient() + place * MadeUpProvider.TEAM;
    }

    long lastRecipient() {
        long ofProvider = provider.firstRecipient() + provider.recipients() - 1;
        return Math.min(ofProvider, firstRecipient() + MadeUpProvider.TEAM - 1);
    }

    long number() {
        return provider.firstTeam() + place;
    }
}
