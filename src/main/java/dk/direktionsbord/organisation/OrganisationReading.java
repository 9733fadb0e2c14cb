package dk.direktionsbord.organisation;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.databind.deser.ValueInstantiator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads an organisation from YAML and refuses it whole, with every finding at once, when anything is wrong in it. */
final class OrganisationReading {
    private OrganisationReading() {}

    /** A register without any finding, and the day its first version begins. */
    record Result(OrganisationFile file, Register register) {}

    static Result read(InputStream yaml) throws IOException {
        return read(UploadedText.of(yaml.readAllBytes()));
    }

    static Result read(String yaml) {
        Findings findings = new Findings();
        findings.addAll(YamlGuard.findings(yaml));
        findings.refuseAny();
        OrganisationFile file = parse(yaml, findings);
        violations(file, findings);
        findings.refuseAny();
        Register register = RegisterWriting.register(file);
        findings.addAll(RegisterCheck.findings(register));
        findings.refuseAny();
        return new Result(file, register);
    }

    private static OrganisationFile parse(String yaml, Findings findings) {
        if (yaml.lines().map(String::strip).allMatch(line -> line.isEmpty() || line.startsWith("#"))) {
            throw UnsoundOrganisation.because(List.of("Filen har intet indhold."));
        }
        try {
            return mapper(findings).readValue(yaml, OrganisationFile.class);
        } catch (JsonProcessingException unreadable) {
            throw UnsoundOrganisation.because(
                    List.of("%s kan ikke læses: %s".formatted(where(unreadable), unreadable.getOriginalMessage())));
        }
    }

    private static String where(JsonProcessingException unreadable) {
        @Nullable JsonLocation location = unreadable.getLocation();
        return location == null ? "Filen" : "Linje " + location.getLineNr();
    }

    private static ObjectMapper mapper(Findings findings) {
        return YAMLMapper.builder()
                .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .addModule(new JavaTimeModule())
                .addHandler(findings)
                .build();
    }

    private static void violations(OrganisationFile file, Findings findings) {
        try (ValidatorFactory factory = Validation.buildDefaultValidatorFactory()) {
            Validator validator = factory.getValidator();
            findings.addAll(validator.validate(file).stream()
                    .map(OrganisationReading::text)
                    .sorted()
                    .toList());
        }
    }

    private static String text(ConstraintViolation<OrganisationFile> violation) {
        return "%s %s.".formatted(violation.getPropertyPath(), violation.getMessage());
    }

    private static final class Findings extends DeserializationProblemHandler {
        private final List<String> found = new ArrayList<>();

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                JsonDeserializer<?> deserializer,
                Object owner,
                String key)
                throws IOException {
            found.add("Nøglen '%s'%s kendes ikke.".formatted(key, at(context.getParser())));
            parser.skipChildren();
            return true;
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> target, String value, String why) throws IOException {
            found.add("Linje %d: '%s' kan ikke læses som %s.".formatted(line(context), value, kind(target)));
            return null;
        }

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context, JavaType target, JsonToken token, JsonParser parser, String why)
                throws IOException {
            found.add("Linje %d: her skal der stå %s.".formatted(line(context), kind(target.getRawClass())));
            parser.skipChildren();
            return null;
        }

        @Override
        public @Nullable Object handleMissingInstantiator(
                DeserializationContext context, Class<?> target, ValueInstantiator maker, JsonParser parser, String why)
                throws IOException {
            found.add("Linje %d: her skal der stå %s.".formatted(line(context), kind(target)));
            parser.skipChildren();
            return null;
        }

        private static int line(DeserializationContext context) {
            return context.getParser().currentTokenLocation().getLineNr();
        }

        private static String kind(Class<?> target) {
            if (target == LocalDate.class) {
                return "en dato (ÅÅÅÅ-MM-DD)";
            }
            if (target == LocalTime.class) {
                return "et klokkeslæt ('09:00')";
            }
            if (Collection.class.isAssignableFrom(target)) {
                return "en liste";
            }
            if (target.isRecord()) {
                return "en post med nøgler og værdier";
            }
            return target == String.class ? "en tekst" : "en værdi";
        }

        /** Unknown keys are told when their entry has ended, so the way to the entry is known but no longer its line. */
        private static String at(JsonParser parser) {
            String path = parser.getParsingContext().pathAsPointer().toString();
            return path.isEmpty()
                    ? ""
                    : " i " + path.substring(1).replaceAll("/(\\d+)", "[$1]").replace('/', '.');
        }

        void addAll(List<String> findings) {
            found.addAll(findings);
        }

        void refuseAny() {
            if (!found.isEmpty()) {
                throw UnsoundOrganisation.because(found);
            }
        }
    }
}
