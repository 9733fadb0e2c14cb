package dk.direktionsbord.decision.advice;

import dk.direktionsbord.decision.Qualification.Point;
import dk.direktionsbord.decision.advice.PointLedger.Answer;
import dk.direktionsbord.decision.advice.RecordAdviceResponse.Followed;
import dk.direktionsbord.decision.advice.RecordAdviceResponse.ResponseRow;
import dk.direktionsbord.workflow.DanishTexts;
import dk.direktionsbord.workflow.FieldError;
import dk.direktionsbord.workflow.Refusal;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Ties the direktion's answers to the points of advice: one each, and a reason for each that is not followed. */
final class AdviceAnswers {
    private AdviceAnswers() {}

    static List<Answer> to(List<Point> points, List<ResponseRow> rows) {
        if (rows.size() != points.size()) {
            throw Refusal.at("responses", "decision.advice.oneEach", points.size(), rows.size());
        }
        List<FieldError> mistakes = IntStream.range(0, rows.size())
                .filter(row -> lacksReason(rows.get(row)))
                .mapToObj(row -> mistake(row, "explanation", "decision.advice.whyNot"))
                .toList();
        if (!mistakes.isEmpty()) {
            throw Refusal.fields(mistakes);
        }
        return IntStream.range(0, rows.size())
                .mapToObj(row -> answer(row, points.get(row), rows.get(row)))
                .toList();
    }

    private static Answer answer(int row, Point point, ResponseRow said) {
        if (said.point() != null && !said.point().strip().equals(point.text())) {
            throw Refusal.fields(List.of(mistake(row, "point", "decision.advice.otherPoint")));
        }
        boolean followed = said.followed() == Followed.YES;
        return new Answer(point.id(), followed, followed ? null : said.explanation());
    }

    private static boolean lacksReason(ResponseRow said) {
        return said.followed() == Followed.NO && isBlank(said.explanation());
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static FieldError mistake(int row, String field, String messageKey) {
        return new FieldError("responses[" + row + "]." + field, DanishTexts.text(messageKey, row + 1));
    }
}
