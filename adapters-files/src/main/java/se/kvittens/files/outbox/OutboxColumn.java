package se.kvittens.files.outbox;

import se.kvittens.files.csv.Column;

/** What stands of a visit in each file of an outbox. */
enum OutboxColumn implements Column {
    PROVIDER,
    /** Its id, by which it is found in the month folder again. */
    VISIT,
    DATE,
    RECIPIENT,
    /** The number under which it was sent. */
    VERSION,
    /** What the other system made of it: a standing, the reason of a refusal, or an obstacle. */
    ANSWER,
    /** How often the other system was asked in vain to take it, as it is now. */
    ASKED,
    /** The rules that ask for a refusal. */
    RULES,
    /** The answer in words. */
    TEXT,
    /** What the other system said itself. */
    DETAIL,
    /** SHA-256 of what was sent, by which a change is seen. */
    CONTENT;

    @Override
    public boolean isRequired() {
        return this == PROVIDER || this == VISIT || this == VERSION || this == ANSWER || this == CONTENT;
    }

    @Override
    public boolean isFreeText() {
        return this == TEXT || this == DETAIL;
    }
}
