package se.kvittens.client.answer;

/** A problem where there is no room for one as a value: in the midst of a stream. */
public final class NotAnswered extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient RestProblem problem;

    /** By the code of the problem; its words are for whoever reads it. */
    public NotAnswered(RestProblem problem) {
        super(problem.code());
        this.problem = problem;
    }

    public RestProblem problem() {
        return problem;
    }
}
