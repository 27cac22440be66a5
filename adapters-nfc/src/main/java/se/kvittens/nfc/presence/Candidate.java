package se.kvittens.nfc.presence;

/** What was read and does not count yet. */
record Candidate(Sight sight, Moment first, Moment latest, int readings) {

    static Candidate of(Sight sight, Moment now) {
        return new Candidate(sight, now, now, 1);
    }

    /** Read once more, or something else in its place. */
    Candidate then(Sight seen, Moment now, PresenceRules rules) {
        boolean again = seen.equals(sight)
                && now.nanosSince(latest) <= rules.readWithin().toNanos();
        return again ? new Candidate(sight, first, now, readings + 1) : of(seen, now);
    }
}
