package se.kvittens.examples.generate.town;

import se.kvittens.domain.source.CutOver;

/**
 * A provider that does not exist.
 *
 * @param firstRecipient the number of its first recipient, from 1; numbers go on from provider to provider
 * @param firstTeam the number of its first team, from 0; so do these
 * @param inArchipelago whether its recipients live on islands and far out
 * @param poorCoverage whether its carers' phones often find no network
 */
public record MadeUpProvider(
        CutOver.GoLive identity,
        long firstRecipient,
        long recipients,
        long firstTeam,
        boolean inArchipelago,
        boolean poorCoverage) {

    /** Recipients of a team; only the last has fewer. */
    public static final int TEAM = 20;

    /** How many teams so many recipients need. */
    public static long teamsFor(long recipients) {
        return (recipients + TEAM - 1) / TEAM;
    }

    public long teams() {
        return teamsFor(recipients);
    }
}
