package dk.direktionsbord.organisation;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.DeserializationProblemHandler;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads an organisation from YAML and refuses it whole, with every finding at once, when anything is wrong in it. */
final class OrganisationReading {
    private OrganisationReading() {}

    /** A register without any finding, and the day its first version begins. */
    record Result(OrganisationFile file, Register register) {}

    static Result read(InputStream yaml) throws IOException {
        Findings findings = new Findings();
        OrganisationFile file = parse(yaml, findings);
        violations(file, findings);
        findings.refuseAny();
        Register register = RegisterWriting.register(file);
        findings.addAll(RegisterCheck.findings(register));
        findings.refuseAny();
        return new Result(file, register);
    }

    private static OrganisationFile parse(InputStream yaml, Findings findings) throws IOException {
        try {
            return mapper(findings).readValue(yaml, OrganisationFile.class);
        } catch (JsonProcessingException unreadable) {
            int line = unreadable.getLocation().getLineNr();
            throw UnsoundOrganisation.because(
                    List.of("Linje %d kan ikke læses: %s".formatted(line, unreadable.getOriginalMessage())));
        }
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
