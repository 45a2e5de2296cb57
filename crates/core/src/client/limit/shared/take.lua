-- Reserves the next slot of a quota (GCRA), unless it is too far away. All times are in microseconds, by the clock of
-- this server, so that the clocks of the clients do not matter.
--
-- KEYS[1]  the time up to which evenly spaced calls have been admitted
-- ARGV     time between two calls, how far calls may run ahead of it, longest wait, tolerated delay of timers
-- Returns  1 if the slot was reserved, else 0; and the time until the slot.
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
-- When the time of the key is in the past, the key has no effect and may expire.
local life = math.ceil((next_pace - now) / 1000) + 1000
redis.call('SET', KEYS[1], string.format('%.0f', next_pace), 'PX', string.format('%.0f', life))
return {1, wait}
