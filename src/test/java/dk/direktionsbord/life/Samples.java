package dk.direktionsbord.life;

import dk.direktionsbord.organisation.Organisation;
import java.util.List;
import java.util.UUID;

/** Matters at different places of their life, for looking at the pages. */
public final class Samples {
    private final UUID underWay;
    private final UUID implemented;
    private final UUID closed;

    private Samples(Life life) {
        closed = life.submitted("AP-13");
        life.live(closed);
        implemented = life.submitted("AP-04");
        life.live(implemented);
        underWay = life.submitted("AP-06");
        life.liveUntil(underWay, "userTask_AnswerAdvice");
        life.submitted("AP-17", "Speciallægepraksisplanlægningsstabiliseringsperiodespeciallægepraksisplanlægning");
    }

    public static Samples in(int port, Organisation organisation) {
        return new Samples(new Life(new Caller(port), organisation));
    }

    /** The address of a closed matter that has been decided. */
    public String closed() {
        return "/sager/" + closed;
    }

    /** Every page there is, with something on it and with nothing. */
    public List<String> paths() {
        return List.of(
                "/",
                "/sager",
                "/sager?q=findes+ikke",
                "/sager/" + underWay,
                "/sager/" + implemented,
                closed(),
                "/beslutninger",
                "/beslutninger?aar=2001",
                "/moeder",
                "/moeder?aar=2001",
                "/moeder/kalender",
                "/paamindelser",
                "/moedeformer",
                "/arbejdsgange",
                "/stedfortraedere",
                "/sager/" + underWay + "/inhabilitet",
                "/tilbageplan",
                "/tilbageplan?raad=2027-03-02&center=C-DAS",
                "/findes-ikke");
    }
}
