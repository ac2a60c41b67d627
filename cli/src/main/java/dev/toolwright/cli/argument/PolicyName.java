package dev.toolwright.cli.argument;

import dev.toolwright.toolmaker.approval.ApprovalPolicy;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The name of an approval policy. */
public final class PolicyName implements ITypeConverter<ApprovalPolicy> {

    @Override
    public ApprovalPolicy convert(String text) {
        try {
            return ApprovalPolicy.parse(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }
}
