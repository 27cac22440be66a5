package se.kvittens.examples.generate.chance;

/**
 * How the 6990 visits of the published day plans of the UHHC benchmark lie: numbers counted from them. Ceschia, Da Ros,
 * Di Gaspero, Mancini, Maniezzo, Montemanni, Rosati, Schaerf: A Unified Formulation for Home Healthcare Routing and
 * Scheduling Problems, International Transactions in Operational Research, 2026, doi 10.1111/itor.70140; CC BY 4.0.
 */
public final class PublishedDays {

    /** How long a visit takes, in minutes. */
    public static final Weights LENGTHS = new Weights(
            10, 1, 119, 135, 80, 92, 133, 1231, 343, 348, 320, 337, 501, 8, 4, 19, 5, 9, 9, 9, 7, 8, 1468, 6, 8, 8, 8,
            12, 14, 15, 11, 6, 36, 6, 9, 14, 12, 963, 4, 18, 9, 11, 38, 7, 10, 9, 10, 5, 11, 5, 4, 9, 527);

    /** When a visit starts, in minutes from the start of the plan, by half hours. */
    public static final Weights STARTS = new Weights(
            0, 30, 102, 270, 364, 439, 480, 485, 198, 524, 454, 466, 487, 509, 501, 465, 386, 383, 240, 125, 69, 22, 14,
            4, 3);

    /** How long a caregiver takes from one patient to the next, waiting included, in minutes, by fives up to two hours. */
    public static final Weights GAPS = new Weights(
            0, 5, 685, 959, 672, 503, 447, 303, 344, 319, 253, 201, 156, 133, 109, 112, 82, 59, 49, 56, 42, 36, 37, 30,
            32, 31);

    /** By how much the second of two caregivers comes later, in minutes, up to twenty. */
    public static final Weights LATER_PARTNERS =
            new Weights(0, 1, 787, 7, 11, 15, 8, 8, 10, 7, 12, 7, 5, 6, 4, 1, 2, 14, 5, 2, 6, 1);

    private PublishedDays() {}
}
