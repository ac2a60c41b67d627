package dev.toolwright.toolmaker.stream;

import dev.toolwright.chat.ChatModel;
import dev.toolwright.embedding.EmbeddingModel;
import dev.toolwright.toolmaker.ToolMaker;
import dev.toolwright.toolmaker.approval.ApprovalPolicy;
import dev.toolwright.toolmaker.prompt.Prompts;
import dev.toolwright.toolmaker.run.MadeCode;
import dev.toolwright.toolmaker.store.InstanceStore;
import dev.toolwright.toolmaker.store.ToolStore;
import java.time.Clock;
import java.util.Optional;

/**
 * What a stream works with; all of it thread-safe.
 *
 * @param code runs made code
 * @param user the cheap model, which writes calls
 * @param strong the maker's model, which answers where there is no tool, and makes tools
 * @param dispatcher tells kinds of questions apart
 * @param embedding helps the dispatcher to find the nearest of many tools, where there is one
 * @param tools made tools and their uses
 * @param instances questions without a tool
 * @param maker makes tools
 * @param policy whether a verified tool serves at once
 */
public record StreamParts(
        MadeCode code,
        ChatModel user,
        ChatModel strong,
        ChatModel dispatcher,
        Optional<EmbeddingModel> embedding,
        ToolStore tools,
        InstanceStore instances,
        Prompts prompts,
        ToolMaker maker,
        ApprovalPolicy policy,
        Clock clock) {}
