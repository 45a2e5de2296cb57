-- Takes the next slot of a quota (GCRA), or tells that it is too far away. All times are in microseconds, by this
-- server's clock, so that the clocks of the clients do not matter.
--
-- KEYS[1]  the time up to which calls at an even pace have been let through
-- ARGV     time between two calls, how far calls may run ahead of it, longest wait, what late timers are forgiven
-- Returns  whether the slot was taken (1) or not (0), and how long it is until then.
local clock = redis.call('TIME')
local now = clock[1] * 1000000 + clock[2]
local interval, ahead = tonumber(ARGV[1]), tonumber(ARGV[2])
local longest, slack = tonumber(ARGV[3]), tonumber(ARGV[4])

local pace = math.max(tonumber(redis.call('GET', KEYS[1]) or 0), now - slack)
local wait = math.max(pace - ahead - now, 0)
if wait > longest then
    return {0, wait}
end
local next_pace = pace + interval
-- Once the pace is in the past, the key says nothing any more.
local life = math.ceil((next_pace - now) / 1000) + 1000
redis.call('SET', KEYS[1], string.format('%.0f', next_pace), 'PX', string.format('%.0f', life))
return {1, wait}
