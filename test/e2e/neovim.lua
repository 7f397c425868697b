-- Checks a briefing of the example workspace through Neovim's own language client. Runs on Neovim 0.7 and newer.
local patience_ms = 20000

local function say(line)
  io.stderr:write(line .. '\n')
end

-- Ends Neovim at once, and with it the server, whose input closes.
local function finish()
  say('done')
  os.exit(0)
end

-- One test: `probe` is asked until it gives something. The tests rest on each other, so the first that fails ends the run.
local function test(name, probe)
  local found
  local is_found = vim.wait(patience_ms, function()
    found = probe()
    return found
  end, 20)
  if not is_found then
    say('FAIL ' .. name .. ': waited in vain')
    finish()
  end
  say('ok ' .. name)
  return found
end

vim.cmd('edit briefings/morning.md')
local buffer = vim.api.nvim_get_current_buf()
vim.bo[buffer].filetype = 'markdown'
local client_id = vim.lsp.start_client({
  name = 'claimcheck',
  cmd = { vim.env.CLAIMCHECK_NODE, vim.env.CLAIMCHECK, 'serve', '--stdio' },
  root_dir = vim.fn.getcwd(),
})

local function wrong_number()
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    if diagnostic.message:find('221', 1, true) then
      return diagnostic
    end
  end
end

local function position_of(diagnostic)
  return {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    position = { line = diagnostic.lnum, character = diagnostic.col },
  }
end

local function ask(method, parameters)
  local answers = vim.lsp.buf_request_sync(buffer, method, parameters, patience_ms) or {}
  return answers[client_id] and answers[client_id].result
end

test('the server starts', function()
  local client = vim.lsp.get_client_by_id(client_id)
  return client and client.initialized
end)
vim.lsp.buf_attach_client(buffer, client_id)

local diagnostic = test('the wrong number is a diagnostic', wrong_number)

test('the hover names a source and its number', function()
  local hover = ask('textDocument/hover', position_of(diagnostic))
  local text = hover and hover.contents.value or ''
  return text:find('Runaway floating dock', 1, true) and text:find('**212**', 1, true)
end)

test('there are lenses', function()
  local lenses = ask('textDocument/codeLens', { textDocument = { uri = vim.uri_from_bufnr(buffer) } })
  return lenses and #lenses > 1
end)

test('the definition is the passage', function()
  local found = ask('textDocument/definition', position_of(diagnostic))
  local place = found and (found[1] or found)
  return place and (place.uri or place.targetUri):find('/sources/', 1, true)
end)

local fix = test('a quick fix has the number of the source', function()
  local range = {
    start = { line = diagnostic.lnum, character = diagnostic.col },
    ['end'] = { line = diagnostic.end_lnum, character = diagnostic.end_col },
  }
  local actions = ask('textDocument/codeAction', {
    textDocument = { uri = vim.uri_from_bufnr(buffer) },
    range = range,
    context = { diagnostics = { { range = range, message = diagnostic.message, source = 'claimcheck', severity = 1 } } },
  })
  for _, action in ipairs(actions or {}) do
    if action.title:find('212', 1, true) and action.edit then
      return action
    end
  end
end)

vim.lsp.util.apply_workspace_edit(fix.edit, vim.lsp.get_client_by_id(client_id).offset_encoding)
test('the edit is made, and the diagnostic goes', function()
  local text = table.concat(vim.api.nvim_buf_get_lines(buffer, 0, -1, false), '\n')
  return text:find('212 passengers', 1, true) and not wrong_number()
end)

finish()
