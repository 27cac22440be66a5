package se.kvittens.domain.visit;

/** How a receipt (kvittens) was made. Which of these are digital, a rule book says (REG-1). */
public enum ReceiptMethod {
    /** An NFC tag read with the phone. */
    NFC,
    /** The digital lock of the door. */
    LOCK,
    /** "Registrera ankomst" and "Registrera avfärd" in the phone, at a door with a digital lock. */
    ARRIVAL_DEPARTURE,
    /** By hand. */
    MANUAL
}
