package se.kvittens.domain.reason;

/**
 * What a result rests on: a value, and the reason that is made of it only when somebody asks. So a result costs little
 * until it is explained, and is explained from the very things that it was reckoned from.
 */
public interface Ground {

    /** What it contributes: the fact, the setting's value, the step's result. */
    Object value();

    /** The same, told. */
    Reason reason();
}
