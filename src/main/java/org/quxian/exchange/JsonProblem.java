package org.quxian.exchange;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.stream.Collectors;
import org.quxian.observation.Text;

/** What Jackson found wrong, in a person's words. */
final class JsonProblem {

    static final Text NOTHING = new Text("里面没有内容。", "There is nothing in it.");

    private static final Text MALFORMED = new Text("不是合格的 JSON。", "This is not well-formed JSON.");

    private static final Text TOO_LARGE = new Text("文件过大。", "The file is too large.");

    private JsonProblem() {}

    static Text sentence(JsonProcessingException failure) {
        return switch (failure) {
            case StreamConstraintsException large -> TOO_LARGE;
            case UnrecognizedPropertyException unknown ->
                quoting("有不认识的字段“%s”。", "There is an unknown field “%s”.", unknown.getPropertyName());
            case InvalidTypeIdException unknown ->
                quoting("不认识种类“%s”。", "“%s” is no known kind.", String.valueOf(unknown.getTypeId()));
            case InvalidFormatException value -> unfit(value);
            case JsonMappingException shape ->
                shape.getCause() instanceof StreamReadException ? MALFORMED : misshapen(shape);
            default -> MALFORMED;
        };
    }

    /** The path to the field, {@code quantity.number} or {@code spans[1].end}; empty for the piece itself. */
    static String path(JsonMappingException failure) {
        return failure.getPath().stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }

    private static Text misshapen(JsonMappingException failure) {
        return quoting("字段“%s”缺失或格式不对。", "The field “%s” is missing or has the wrong form.", path(failure));
    }

    private static Text unfit(InvalidFormatException failure) {
        String value = String.valueOf(failure.getValue());
        Object[] choices = failure.getTargetType().getEnumConstants();
        if (choices == null) {
            return quoting("“%s”在这里不是可用的值。", "“%s” is no usable value here.", value);
        }
        return Complaint.noChoice(value, choices);
    }

    private static Text quoting(String zh, String en, String word) {
        return new Text(zh.formatted(word), en.formatted(word));
    }
}
